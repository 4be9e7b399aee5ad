package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;

/** Asks whether to go on with what was typed before. Saying no keeps the old draft where it is. */
class DraftOffer extends Section {

    DraftOffer(KeptDraft kept, @Nullable RecipePage page, Runnable goOn, Runnable startAnew) {
        addClassNames("notebook", "draft-offer");
        var typed = kept.draft().title().strip();
        var sentence = getTranslation(
                "recipe.draft.offer.sentence",
                "title", typed.isEmpty() ? getTranslation("recipe.draft.untitled") : typed,
                "time", ReaderTime.ofPage().write(kept.changedAt()));
        var yes = new Button(getTranslation("recipe.draft.go-on"), click -> goOn.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Button(
                getTranslation(page == null ? "recipe.draft.start-anew" : "recipe.draft.start-from-recipe"), click -> startAnew.run());
        var row = new Div(yes, no);
        row.addClassName("row");
        add(new H2(getTranslation("recipe.draft.offer")), new Paragraph(sentence), row);
    }
}
