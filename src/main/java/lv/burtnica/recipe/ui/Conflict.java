package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.kit.TwoPeople;
import lv.burtnica.recipe.DraftPart;
import lv.burtnica.recipe.PartWords;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.ui.SideBySide.Sides;
import lv.burtnica.wording.Wording;

/**
 * Two people changed the same recipe. Shows both texts part by part, and lets the person at the screen choose. Where only one of the two
 * changed a part, that text is chosen beforehand.
 */
class Conflict extends TwoPeople {

    private final RecipeDraft mine;
    private final RecipeDraft theirs;
    private final Chosen chosen;
    private final Map<DraftPart, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();
    private final Paragraph open = new Paragraph();

    /**
     * @param base what the recipe said before both
     * @param mine what the person at the screen has typed
     * @param theirs what the recipe says now
     */
    Conflict(RecipeDraft base, RecipeDraft mine, RecipeDraft theirs, Chosen chosen) {
        this.mine = mine;
        this.theirs = theirs;
        this.chosen = chosen;
        open.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("recipe.form.conflict")), all());
        var texts = new SideBySide(mine, theirs, Sides.OF_TWO_PEOPLE);
        SideBySide.parts(mine, theirs).forEach(part -> add(part(part, base, texts)));
        var save = new Button(getTranslation("recipe.review.save-chosen"), click -> take(true));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(save, new Button(getTranslation("recipe.review.go-on-with-chosen"), click -> take(false)));
        row.addClassName("row");
        add(open, row);
    }

    private Div all() {
        var row = new Div(everywhere("recipe.review.all-mine", Whose.MINE), everywhere("recipe.review.all-theirs", Whose.THEIRS));
        row.addClassName("row");
        return row;
    }

    private Button everywhere(String key, Whose whose) {
        return new Button(getTranslation(key), click -> choices.values().forEach(choice -> choice.setValue(whose)));
    }

    private Section part(DraftPart part, RecipeDraft base, SideBySide texts) {
        var name = new PartWords(Wording.in(getLocale())).name(part);
        var choice = new RadioButtonGroup<Whose>(getTranslation("recipe.review.which", "part", name));
        choice.addClassName("choices");
        choice.setItems(Arrays.stream(Whose.values()).filter(whose -> whose != Whose.BOTH || part.canHoldBoth()).toList());
        choice.setItemLabelGenerator(whose -> getTranslation(whose.key));
        if (part.same(mine, base)) {
            choice.setValue(Whose.THEIRS);
        } else if (part.same(theirs, base)) {
            choice.setValue(Whose.MINE);
        }
        choices.put(part, choice);
        var section = new Section(new H3(name), texts.columns(part), choice);
        section.addClassName("compared");
        return section;
    }

    private void take(boolean save) {
        var missing = choices.values().stream().filter(choice -> choice.getValue() == null).count();
        if (missing > 0) {
            open.setText(getTranslation("recipe.review.choose-each", "n", missing));
            choices.values().stream().filter(choice -> choice.getValue() == null).findFirst()
                    .ifPresent(choice -> choice.getElement().callJsFunction("focus"));
            return;
        }
        var mixed = theirs;
        var both = false;
        for (var choice : choices.entrySet()) {
            var whose = Objects.requireNonNull(choice.getValue().getValue());
            mixed = switch (whose) {
                case MINE -> choice.getKey().take(mixed, mine);
                case THEIRS -> mixed;
                case BOTH -> choice.getKey().take(mixed, choice.getKey().takeBoth(mine, theirs));
            };
            both |= whose == Whose.BOTH;
        }
        chosen.take(mixed, save && !both);
    }

    /** Whose text a part takes. */
    private enum Whose {
        MINE("recipe.review.take-mine"),
        THEIRS("recipe.review.take-theirs"),
        BOTH("recipe.review.take-both");

        private final String key;

        Whose(String key) {
            this.key = key;
        }
    }

    /** What to do with the text that was put together. */
    interface Chosen {

        /** @param save whether it is finished, or shall be worked on */
        void take(RecipeDraft text, boolean save);
    }
}
