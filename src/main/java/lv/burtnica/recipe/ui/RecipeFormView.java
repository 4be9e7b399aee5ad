package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;

/** Writes down a new recipe or changes one. What is typed is kept by itself; a draft from before is offered again. */
@Route(RecipeLinks.NEW_RECIPE)
@RouteAlias("receptes/:key/labot")
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class RecipeFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FormServices services;
    private String title = "";

    RecipeFormView(FormServices services) {
        this.services = services;
        addClassName("recipe-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var beginning = services.begin(event, getLocale());
        removeAll();
        var page = beginning.page();
        title = getTranslation(page == null ? "recipe.form.new" : "recipe.form.change");
        add(heading(page));
        if (page != null && !services.word(page, beginning.person()).isEmpty()) {
            add(new KindWord(services.word(page, beginning.person())));
        }
        var desk = new WritingDesk(services, beginning);
        if (beginning.offered() == null) {
            add(desk);
        } else {
            add(new DraftOffer(beginning.offered(), page, () -> open(desk, true), () -> open(desk, false)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void open(WritingDesk desk, boolean withDraft) {
        getChildren().filter(DraftOffer.class::isInstance).toList().forEach(this::remove);
        if (withDraft) {
            desk.takeUpOffered();
        }
        add(desk);
        desk.focus();
    }

    private PageHeading heading(@Nullable RecipePage page) {
        var heading = new PageHeading(title);
        return page == null
                ? heading.withLead(getTranslation("recipe.form.lead"))
                : heading.withBack(RecipeLinks.recipe(page.recipe().key(), page.recipe().language()), page.recipe().title());
    }
}
