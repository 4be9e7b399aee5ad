package lv.burtnica.funder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.LogoPicture;
import lv.burtnica.kit.UploadTexts;

/** The funder's strip: a sentence and logos, the emblem first. A partner's logo that outgrows the emblem is refused with the reason. */
@StyleSheet("context://funder.css")
public class FunderPart extends Composite<Div> {

    private static final double USUAL_HEIGHT = 15;

    private final TextArea sentence = new TextArea(getTranslation("funder.sentence"));
    private final Upload upload = new Upload();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph fault = new Paragraph();
    private final List<LogoLine> lines = new ArrayList<>();
    private final Runnable changed;

    /** @param changed what to do after the person changed something */
    public FunderPart(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("fields");
        sentence.setMaxLength(Funder.LONGEST_SENTENCE);
        sentence.setHelperText(getTranslation("funder.sentence-help"));
        sentence.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        sentence.addValueChangeListener(change -> tell());
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(LogoPicture.LARGEST);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        UploadTexts.apply(upload, getTranslation("funder.add"), getTranslation("funder.no-picture"));
        list.addClassName("logos");
        fault.addClassName("trouble");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        getContent().add(sentence, new Paragraph(getTranslation("funder.explained")), list, fault, upload);
    }

    /** Puts a funder into the fields in the place of what they say. */
    public void show(Funder funder) {
        sentence.setValue(funder.sentence());
        lines.clear();
        funder.logos().forEach(logo -> lines.add(new LogoLine(logo, this::tell, this::remove)));
        arrange();
    }

    /** What the fields say now. */
    public Funder funder() {
        return new Funder(sentence.getValue().strip(), lines.stream().map(LogoLine::logo).toList());
    }

    void take(String name, byte[] bytes) {
        upload.clearFileList();
        var read = LogoPicture.read(bytes, name.replaceFirst("\\.[^.]*$", ""), USUAL_HEIGHT, lines.isEmpty());
        if (read.isEmpty() || lines.size() >= Funder.MOST_LOGOS) {
            refuse(getTranslation(read.isEmpty() ? "funder.no-picture" : "funder.too-many", "n", Funder.MOST_LOGOS));
            return;
        }
        lines.add(new LogoLine(read.get(), this::tell, this::remove));
        tell();
    }

    private void remove(LogoLine line) {
        lines.remove(line);
        tell();
    }

    private void tell() {
        arrange();
        changed.run();
    }

    private void arrange() {
        list.removeAll();
        list.add(lines.toArray(ListItem[]::new));
        fault.setVisible(false);
        funder().fault().ifPresent(found -> refuse(getTranslation(
                "funder.fault-" + found.reason().code(), "logo", found.logo(), "millimetres", found.millimetres())));
    }

    private void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
