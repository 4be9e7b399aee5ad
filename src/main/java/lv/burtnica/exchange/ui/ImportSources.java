package lv.burtnica.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.fetch.PageFetcher;
import lv.burtnica.exchange.fetch.RefusedException;
import lv.burtnica.kit.UploadTexts;

/** Three ways for a recipe to come in: its address, files, or pasted text. */
class ImportSources extends Div {

    private static final int MOST_FILES = 50;
    private static final int LARGEST_FILE = 100 * 1024 * 1024;
    private static final int LONGEST_TEXT = 1_000_000;

    private final PageFetcher fetcher;
    private final Consumer<List<Harvest>> show;
    private final TextField address = new TextField();
    private final TextArea text = new TextArea();
    private final Upload upload = new Upload();
    private final List<Harvest> uploaded = new ArrayList<>();

    /** @param show called with what was understood */
    ImportSources(PageFetcher fetcher, Consumer<List<Harvest>> show) {
        this.fetcher = fetcher;
        this.show = show;
        addClassName("import-sources");
        if (fetcher.isAllowed()) {
            add(section("exchange.import.from-address", addressField(), button("exchange.import.open", this::open)));
        }
        add(section("exchange.import.from-file", help("exchange.import.file-help"), uploadField()));
        add(section("exchange.import.from-text", textField(), button("exchange.import.read", this::paste)));
    }

    private Component addressField() {
        address.setLabel(getTranslation("exchange.import.address"));
        address.setHelperText(getTranslation("exchange.import.address-help"));
        address.getElement().setAttribute("inputmode", "url");
        address.setWidthFull();
        address.addKeyDownListener(Key.ENTER, pressed -> open());
        return address;
    }

    private Component uploadField() {
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> take(new InFile(file.fileName(), bytes))));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(LARGEST_FILE);
        UploadTexts.apply(upload, getTranslation("exchange.import.choose"), getTranslation("exchange.fault.not-text"));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            uploaded.clear();
        });
        return upload;
    }

    private Component textField() {
        text.setLabel(getTranslation("exchange.import.text"));
        text.setHelperText(getTranslation("exchange.import.text-help"));
        text.setMaxLength(LONGEST_TEXT);
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setWidthFull();
        return text;
    }

    private void open() {
        address.setInvalid(false);
        if (address.getValue().isBlank()) {
            refuse(getTranslation("exchange.fetch.address"));
            return;
        }
        try {
            var fetched = fetcher.page(address.getValue());
            show.accept(List.of(Importer.read(new InFile("", fetched.bytes()), fetched.address())));
        } catch (RefusedException e) {
            refuse(getTranslation(e.key(), e.arguments()));
        }
    }

    private void refuse(String sentence) {
        address.setErrorMessage(sentence);
        address.setInvalid(true);
        address.focus();
    }

    /** Files that are chosen together are shown together. */
    private void take(InFile file) {
        uploaded.add(Importer.read(file));
        show.accept(List.copyOf(uploaded));
    }

    private void paste() {
        show.accept(List.of(Importer.read(new InFile("", text.getValue().getBytes(StandardCharsets.UTF_8)))));
    }

    private Paragraph help(String key) {
        var help = new Paragraph(getTranslation(key));
        help.addClassName("why");
        return help;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private Section section(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("import-source");
        section.add(parts);
        return section;
    }
}
