package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;

/** The top of the form: the way back to the recipe, which step it is, and its name. */
class FormHeading extends Div {

    private final Paragraph progress = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final boolean isNew;

    FormHeading() {
        this(null);
    }

    /** @param page the recipe that is changed, {@code null} for a new one */
    FormHeading(@Nullable RecipePage page) {
        isNew = page == null;
        addClassName("page-heading");
        progress.addClassName("progress");
        lead.addClassName("lead");
        title.getElement().setAttribute("tabindex", "-1");
        if (page != null) {
            var back = new Anchor(RecipeLinks.recipe(page.recipe().key(), page.recipe().language()), page.recipe().title());
            back.addClassName("back");
            add(back);
        }
        add(progress, title, lead);
    }

    /** The heading while somebody is asked whether to go on with an earlier draft; gives back the title of the page. */
    String showOffer() {
        progress.setVisible(false);
        lead.setVisible(false);
        title.setText(what());
        return what();
    }

    /** The heading of a step, or of everything on one page where it is {@code null}; gives back the title of the page. */
    String show(@Nullable WritingStep step) {
        progress.setVisible(step != null);
        lead.setVisible(isNew && (step == null || step.isFirst()));
        lead.setText(getTranslation("recipe.form.lead"));
        if (step == null) {
            title.setText(what());
            return what();
        }
        var place = getTranslation("recipe.entry.progress", "n", step.number(), "all", WritingStep.values().length);
        progress.setText(what() + " · " + place);
        title.setText(getTranslation(step.titleKey()));
        return title.getText() + " · " + place;
    }

    /** Puts the focus on the heading, so that it is heard and nothing above it has to be passed. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private String what() {
        return getTranslation(isNew ? "recipe.form.new" : "recipe.form.change");
    }
}
