package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.wording.Wording;

/** What is needed, on the ruled sheet, in the amounts for the wanted number of portions. */
class IngredientSheet extends Section {

    private final Recipe recipe;
    private final IngredientList ingredients;
    private final Wording wording;
    private final Div groups = new Div();

    IngredientSheet(Recipe recipe, IngredientList ingredients) {
        this.recipe = recipe;
        this.ingredients = ingredients;
        this.wording = Wording.in(recipe.language());
        addClassNames("notebook", "ingredients");
        add(new H2(wording.text("recipe.words.ingredients")), groups);
        scale(Fraction.ONE);
    }

    /** Shows the amounts for so many times the written number of portions. */
    void scale(Fraction factor) {
        groups.removeAll();
        ingredients.of(recipe, factor).forEach(group -> add(group, !factor.equals(Fraction.ONE)));
        if (!factor.equals(Fraction.ONE)) {
            var note = new Paragraph(wording.text("recipe.page.steps-as-written"));
            note.addClassName("why");
            groups.add(note);
        }
    }

    private void add(ShownGroup group, boolean changed) {
        if (!group.title().isEmpty()) {
            groups.add(new H3(group.title()));
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        group.lines().forEach(line -> list.add(line(line, changed)));
        groups.add(list);
    }

    private ListItem line(ShownLine line, boolean changed) {
        var amount = new Span(line.amount());
        amount.addClassName("amount");
        var name = new Div(new Span(line.name()));
        if (!line.note().isEmpty()) {
            name.add(quiet(line.note()));
        }
        if (changed) {
            remark(line).ifPresent(key -> name.add(quiet(wording.text(key))));
        }
        if (line.fromParcel()) {
            name.add(new Text(" "), new ParcelMark(wording.text("recipe.words.from-parcel")));
        }
        var item = new ListItem(amount, name);
        item.setClassName("bare", line.amount().isEmpty());
        return item;
    }

    /** What the cook should know of an amount for another number of portions: the key of the words. */
    private static Optional<String> remark(ShownLine line) {
        if (line.number().isEmpty()) {
            // Salt to taste holds for every number of portions; a number that could not be read is for the written one.
            return line.name().codePoints().anyMatch(Character::isDigit) ? Optional.of("recipe.page.as-written") : Optional.empty();
        }
        return switch (line.remark()) {
            case ROUNDED -> Optional.of("recipe.page.rounded");
            case SMALLEST -> Optional.of("recipe.page.smallest");
            case HALF -> line.beaten() ? Optional.of("recipe.entry.half-egg") : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    private static Component quiet(String text) {
        var note = new Span(text);
        note.addClassName("quiet");
        return note;
    }
}
