package lv.burtnica.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.Map;
import lv.burtnica.backup.BackupException;
import lv.burtnica.backup.Copies;
import lv.burtnica.backup.CopyFacts;
import lv.burtnica.kit.Facts;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.kit.UploadTexts;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** Giving a copy back: the file is looked through first, then shown, and only a word typed by hand lets it happen. */
class RestorePart extends Section {

    private final Copies copies;
    private final SignedIn signedIn;
    private final Div found = new Div();
    private @Nullable File uploaded;

    RestorePart(Copies copies, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.copies = copies;
        found.addClassName("form");
        found.setVisible(false);
        add(new H2(getTranslation("backup.back.title")), new Paragraph(getTranslation("backup.back.lead")), upload(), found);
        addDetachListener(detach -> forget());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((meta, file) -> look(file)));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".zip", "application/zip");
        UploadTexts.apply(upload, getTranslation("backup.back.choose"), getTranslation("backup.refused.not-a-copy"));
        upload.addFileRemovedListener(removed -> forget());
        return upload;
    }

    /** Shows what is in the file, or says why it is refused. */
    void look(File file) {
        forget();
        uploaded = file;
        try {
            show(copies.look(file.toPath()));
        } catch (BackupException e) {
            forget();
            Notices.error(e.sentence(getLocale()));
        }
    }

    private void show(CopyFacts facts) {
        var word = getTranslation("backup.back.word");
        var field = new TextField(getTranslation("backup.back.type", "word", word));
        var button = new Button(getTranslation("backup.back.deed"), click -> giveBack());
        button.setEnabled(false);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> button.setEnabled(change.getValue().strip().equalsIgnoreCase(word)));
        found.removeAll();
        found.add(facts(facts), new Paragraph(getTranslation("backup.back.warning")), field, button);
        found.setVisible(true);
    }

    private Facts facts(CopyFacts facts) {
        var counts = Map.of(
                "recipes", facts.recipes(), "pictures", facts.pictures(), "editions", facts.editions(), "people", facts.people());
        return new Facts()
                .fact(getTranslation("backup.back.made"), ReaderTime.ofPage().write(facts.madeAt()))
                .fact(getTranslation("backup.back.holds"), getTranslation("backup.back.counts", counts));
    }

    private void giveBack() {
        var file = uploaded;
        if (file == null) {
            return;
        }
        try {
            copies.giveBack(file.toPath(), signedIn.get());
            found.removeAll();
            found.add(new Paragraph(getTranslation("backup.back.begun")));
        } catch (BackupException e) {
            Notices.error(e.sentence(getLocale()));
        }
    }

    /** Nothing of an upload that is not wanted stays on the disk. */
    private void forget() {
        found.setVisible(false);
        var file = uploaded;
        uploaded = null;
        if (file != null && !file.delete()) {
            file.deleteOnExit();
        }
    }
}
