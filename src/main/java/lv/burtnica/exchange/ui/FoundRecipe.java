package lv.burtnica.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.DraftMaker;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.Part;
import lv.burtnica.kit.Chips;
import lv.burtnica.recipe.IngredientPreview;
import lv.burtnica.wording.Texts;

/** One recipe as it was understood, part by part, with what was not and where it is from, and the one thing to do with it. */
class FoundRecipe extends Section {

    private static final String NUTRIENT = "exchange.nutrient.";

    private final Incoming recipe;

    /**
     * @param isAlone whether it is all that came in; several are folded, so that the page stays short
     * @param take called where the person wants it
     */
    FoundRecipe(Find find, IngredientPreview preview, boolean isAlone, Consumer<Find> take) {
        this.recipe = find.recipe();
        addClassNames("notebook", "found-recipe");
        var title = new H2(recipe.title());
        if (!recipe.language().isEmpty()) {
            title.getElement().setAttribute("lang", Locale.forLanguageTag(recipe.language()).getLanguage());
        }
        add(title, facts());
        var parts = new Div(ingredients(preview), steps(), notes(), nutrition());
        add(isAlone ? parts : new NativeDetails(getTranslation("exchange.import.show"), parts));
        add(gaps(), origin(find));
        var words = getTranslation("exchange.import.take");
        add(isAlone ? main(words, () -> take.accept(find)) : new Button(words, click -> take.accept(find)));
    }

    static Button main(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Component facts() {
        var facts = new Chips();
        recipe.yields().forEach(facts::chip);
        var minutes = recipe.times().whole();
        if (minutes != null) {
            facts.chip(getTranslation("exchange.import.minutes", "n", minutes));
        }
        Stream.concat(Stream.of(recipe.category()), recipe.tags().stream()).filter(word -> !word.isEmpty()).forEach(facts::chip);
        return new Div(facts, new Paragraph(recipe.description()));
    }

    private Component ingredients(IngredientPreview preview) {
        var section = part("exchange.part.ingredients", recipe.countIngredients());
        for (var group : recipe.ingredients()) {
            heading(group.title(), section);
            section.add(new UnorderedList(items(group.lines())));
        }
        var read = preview.read(DraftMaker.draft(recipe, "", null, getLocale()));
        var unsure = read.stream().flatMap(group -> group.lines().stream()).filter(IngredientPreview.Line::asked).count();
        if (unsure > 0) {
            section.add(new Paragraph(getTranslation("exchange.import.unsure", "n", unsure)));
        }
        return section;
    }

    private Component steps() {
        var section = part("exchange.part.steps", recipe.countSteps());
        for (var group : recipe.steps()) {
            heading(group.title(), section);
            section.add(new OrderedList(items(group.steps())));
        }
        return section;
    }

    private Component notes() {
        var section = part("exchange.part.notes", recipe.notes().size());
        for (var note : recipe.notes()) {
            heading(note.title(), section);
            section.add(new Paragraph(note.text()));
        }
        section.setVisible(!recipe.notes().isEmpty());
        return section;
    }

    /** Only to be seen: the notebook works its figures out itself. */
    private Component nutrition() {
        var said = recipe.nutrition().entrySet().stream()
                .map(value -> nutrient(value.getKey()) + " " + value.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Paragraph(getTranslation("exchange.import.nutrition", "said", said));
        line.addClassName("why");
        line.setVisible(!said.isEmpty());
        return line;
    }

    private String nutrient(String name) {
        var key = NUTRIENT + name.toLowerCase(Locale.ROOT);
        return Texts.standard().pattern(key, Texts.LATVIAN) != null ? getTranslation(key) : name;
    }

    private Component gaps() {
        var section = new Div(new H3(getTranslation("exchange.import.gaps")));
        section.addClassName("import-gaps");
        for (var part : Part.values()) {
            var sentences = recipe.gaps().stream().filter(gap -> gap.part() == part).map(gap -> gap.sentence(getLocale())).toList();
            if (!sentences.isEmpty()) {
                section.add(new H4(getTranslation("exchange.part-name." + part.code())), new UnorderedList(items(sentences)));
            }
        }
        section.setVisible(!recipe.gaps().isEmpty());
        return section;
    }

    private Component origin(Find find) {
        var from = recipe.origin();
        var line = new Paragraph(getTranslation("exchange.import.source") + " ");
        if (from.address().matches("https?://\\S+")) {
            line.add(new Anchor(from.address(), from.address()));
        } else {
            line.add(Stream.of(from.place(), find.where()).filter(place -> !place.isEmpty()).findFirst()
                    .orElseGet(() -> getTranslation("exchange.import.unknown")));
        }
        var author = new Paragraph(getTranslation("exchange.import.author", "name", from.author()));
        author.setVisible(!from.author().isEmpty());
        var licence = from.licence().isEmpty() ? getTranslation("exchange.import.no-licence") : from.licence().replace('-', ' ');
        var origin = new Div(line, author, new Paragraph(getTranslation("exchange.import.licence", "licence", licence)));
        origin.addClassName("import-origin");
        return origin;
    }

    private Section part(String key, int count) {
        return new Section(new H3(getTranslation(key, "n", count)));
    }

    private static void heading(String title, Section into) {
        if (!title.isEmpty()) {
            into.add(new H4(title));
        }
    }

    private static ListItem[] items(List<String> lines) {
        return lines.stream().map(ListItem::new).toArray(ListItem[]::new);
    }
}
