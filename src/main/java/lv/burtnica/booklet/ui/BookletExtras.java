package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.funder.ui.FunderPart;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** Which parts the booklet has besides its recipes, its chapters' words and its funder. */
class BookletExtras extends Composite<Section> {

    private static final int PAUSE_IN_MILLISECONDS = 1200;

    private final Checkbox howTo = new Checkbox(getTranslation("booklet.extras.how-to"));
    private final Checkbox judgements = new Checkbox(getTranslation("booklet.extras.judgements"));
    private final Checkbox notes = new Checkbox(getTranslation("booklet.extras.notes"));
    private final Checkbox notePages = new Checkbox(getTranslation("booklet.extras.note-pages"));
    private final Checkbox conversions = new Checkbox(getTranslation("booklet.extras.conversions"));
    private final Select<Locale> beside = new Select<>();
    private final Map<MealKind, TextArea> chapters = new EnumMap<>(MealKind.class);
    private final FunderPart funder;
    private final Runnable changed;
    private boolean filling;

    /** @param changed what to do after the person changed something */
    BookletExtras(Runnable changed) {
        this.changed = changed;
        funder = new FunderPart(this::tell);
        getContent().addClassName("booklet-extras");
        var choices = new Div(howTo, judgements, notes, notePages, conversions, beside);
        choices.addClassName("fields");
        getContent().add(
                new H2(getTranslation("booklet.extras.heading")),
                choices,
                new NativeDetails(
                        new Span(getTranslation("booklet.extras.chapters")),
                        new Div(new Paragraph(getTranslation("booklet.extras.chapters-explained")), chapterFields())),
                new NativeDetails(new Span(getTranslation("funder.heading")), funder));
        Stream.of(howTo, judgements, notes, notePages, conversions).forEach(box -> box.addValueChangeListener(change -> tell()));
        beside.setLabel(getTranslation("booklet.extras.beside"));
        beside.setEmptySelectionAllowed(true);
        beside.setEmptySelectionCaption(getTranslation("booklet.extras.beside-none"));
        beside.setItemLabelGenerator(
                item -> item == null ? getTranslation("booklet.extras.beside-none") : item.getDisplayLanguage(getLocale()));
        beside.addValueChangeListener(change -> tell());
    }

    private Div chapterFields() {
        var names = new RecipeWords(Wording.in(getLocale()));
        var fields = new Div();
        fields.addClassName("fields");
        for (var kind : MealKind.values()) {
            var field = new TextArea(names.kind(kind));
            field.setMaxLength(BookletParts.LONGEST_CHAPTER_TEXT);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
            field.addValueChangeListener(change -> tell());
            chapters.put(kind, field);
            fields.add(field);
        }
        return fields;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    void show(Booklet booklet) {
        filling = true;
        var parts = booklet.parts();
        howTo.setValue(parts.howTo());
        judgements.setValue(parts.judgements());
        notes.setValue(parts.notes());
        notePages.setValue(parts.notePages());
        conversions.setValue(parts.conversions());
        beside.setItems(others(booklet.language()));
        beside.setValue(parts.beside());
        chapters.forEach((kind, field) -> field.setValue(parts.chapters().getOrDefault(kind, "")));
        funder.show(parts.funder());
        filling = false;
    }

    private static List<Locale> others(Locale own) {
        return Texts.standard().languages().stream().filter(other -> !other.getLanguage().equals(own.getLanguage())).toList();
    }

    /** What the fields say now. */
    BookletParts parts() {
        var words = new EnumMap<MealKind, String>(MealKind.class);
        chapters.forEach((kind, field) -> {
            if (!field.getValue().isBlank()) {
                words.put(kind, field.getValue().strip());
            }
        });
        return new BookletParts(
                howTo.getValue(), judgements.getValue(), notes.getValue(), notePages.getValue(), conversions.getValue(),
                beside.getValue(), words, funder.funder());
    }
}
