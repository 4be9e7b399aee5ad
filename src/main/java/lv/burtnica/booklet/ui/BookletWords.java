package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.kit.DrawingField;
import lv.burtnica.kit.Stepper;

/** The booklet's own words: what stands on the cover and before the recipes. */
class BookletWords extends Composite<Section> {

    /** Long enough that a slow typist is not cut off in the middle of a word. */
    private static final int PAUSE_IN_MILLISECONDS = 1200;

    private final TextField title = new TextField(getTranslation("booklet.words.title"));
    private final TextField subtitle = new TextField(getTranslation("booklet.words.subtitle"));
    private final TextField groupName = new TextField(getTranslation("booklet.words.group"));
    private final TextArea foreword = new TextArea(getTranslation("booklet.words.foreword"));
    private final DrawingField drawing = new DrawingField();
    private final Span drawingName = new Span();
    private final Stepper myRecipePages = new Stepper(
            getTranslation("booklet.words.my-pages"),
            0,
            Booklet.MOST_MY_RECIPE_PAGES,
            n -> getTranslation("booklet.words.pages", "n", n));
    private final Runnable changed;
    private boolean filling;

    /** @param changed what to do after the person changed something */
    BookletWords(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("booklet-words");
        drawing.setAriaLabel(getTranslation("booklet.words.drawing"));
        var texts = new Div(title, subtitle, groupName, foreword);
        texts.addClassName("fields");
        var others = new Div(new NativeDetails(drawingName, drawing), myRecipePages);
        others.addClassName("fields");
        getContent().add(new H2(getTranslation("booklet.words.heading")), texts, others);
        explain();
        listen();
    }

    private void explain() {
        limit(title, Booklet.LONGEST_TITLE);
        limit(subtitle, Booklet.LONGEST_SUBTITLE);
        limit(groupName, Booklet.LONGEST_TITLE);
        limit(foreword, Booklet.LONGEST_FOREWORD);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setErrorMessage(getTranslation("booklet.words.title-missing"));
        groupName.setHelperText(getTranslation("booklet.words.group-help"));
        foreword.setHelperText(getTranslation("booklet.words.foreword-help"));
        foreword.setMinRows(4);
        myRecipePages.setHelperText(getTranslation("booklet.words.my-pages-help"));
    }

    private static void limit(TextFieldBase<?, String> field, int longest) {
        switch (field) {
            case TextField line -> line.setMaxLength(longest);
            case TextArea area -> area.setMaxLength(longest);
            default -> throw new IllegalArgumentException(field.getClass().getName());
        }
    }

    private void listen() {
        List.of(title, subtitle, groupName, foreword).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
            field.addValueChangeListener(change -> tell());
        });
        drawing.addValueChangeListener(change -> {
            nameDrawing();
            tell();
        });
        myRecipePages.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void nameDrawing() {
        var name = drawing.name(Objects.requireNonNullElse(drawing.getValue(), DrawingField.DRAWINGS.getFirst()));
        drawingName.setText(getTranslation("booklet.words.drawing-chosen", "name", name));
    }

    /** Fills the fields. A title is not asked for until somebody typed something. */
    void show(Booklet booklet) {
        filling = true;
        title.setValue(booklet.title());
        subtitle.setValue(booklet.subtitle());
        groupName.setValue(booklet.groupName());
        foreword.setValue(booklet.foreword());
        drawing.setValue(booklet.illustration());
        myRecipePages.setValue(booklet.myRecipePages());
        title.setInvalid(false);
        // The key of a booklet is made of its first title, so that one is taken when it is complete.
        title.setValueChangeMode(booklet.key().isEmpty() ? ValueChangeMode.ON_CHANGE : ValueChangeMode.LAZY);
        nameDrawing();
        filling = false;
    }

    /** Says beside the field that the title is missing, or takes that back. */
    void askForTitle(boolean missing) {
        title.setInvalid(missing);
    }

    void focusTitle() {
        title.focus();
    }

    /** The booklet with what the fields say now, and the given recipes. */
    Booklet write(Booklet before, List<Long> recipes) {
        return new Booklet(
                before.key(),
                before.language(),
                title.getValue().strip(),
                subtitle.getValue().strip(),
                groupName.getValue().strip(),
                foreword.getValue().strip(),
                drawing.getValue(),
                myRecipePages.getValue(),
                recipes,
                before.parts());
    }
}
