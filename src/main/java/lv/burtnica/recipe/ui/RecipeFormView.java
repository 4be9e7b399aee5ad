package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.ui.FormServices.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a new recipe or changes one. A new one begins step by step, one thing a page; who changes a recipe looks for one thing in it
 * and finds everything on one page. Either can be had in both cases, and each step has its address. What is typed is kept by itself.
 */
@Route(RecipeLinks.NEW_RECIPE)
@RouteAlias("receptes/:key/labot")
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class RecipeFormView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final FormServices services;
    private @Nullable WritingDesk desk;
    private FormHeading heading = new FormHeading();
    /** What an address that names no step shows. */
    private String first = WritingStep.WHOLE;
    private boolean movedOn;
    private String title = "";

    RecipeFormView(FormServices services) {
        this.services = services;
        addClassName("recipe-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FormAddress.of(event);
        var open = desk;
        movedOn = open != null && open.isAt(address);
        if (open != null && movedOn) {
            show(open, address.step());
            return;
        }
        removeAll();
        begin(services.begin(address, getLocale()), address);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (movedOn) {
            // After the page's own focus on its beginning, which comes with every navigation.
            UI.getCurrentOrThrow().beforeClientResponse(this, context -> heading.focusTitle());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && desk.isAttached()) {
            desk.keep();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void begin(Beginning beginning, FormAddress address) {
        var fresh = new WritingDesk(services, beginning, address);
        heading = new FormHeading(beginning.page());
        desk = null;
        add(heading);
        addWord(beginning);
        if (beginning.offered() == null) {
            open(fresh, address.step(), beginning);
        } else {
            title = heading.showOffer();
            add(new DraftOffer(
                    beginning.offered(),
                    beginning.page(),
                    () -> goOn(fresh, address, beginning),
                    () -> anew(fresh, address, beginning)));
        }
    }

    private void addWord(Beginning beginning) {
        var word = beginning.page() == null ? "" : services.word(beginning.page(), beginning.person());
        if (!word.isEmpty()) {
            add(new KindWord(word));
        }
    }

    private void goOn(WritingDesk fresh, FormAddress address, Beginning beginning) {
        fresh.takeUpOffered();
        open(fresh, address.step(), beginning);
        heading.focusTitle();
    }

    private void anew(WritingDesk fresh, FormAddress address, Beginning beginning) {
        open(fresh, address.step(), beginning);
        fresh.focus();
    }

    private void open(WritingDesk fresh, @Nullable String step, Beginning beginning) {
        getChildren().filter(DraftOffer.class::isInstance).toList().forEach(this::remove);
        desk = fresh;
        add(fresh);
        first = step != null ? step : usual(fresh, beginning.page());
        show(fresh, first);
    }

    /** New recipes begin step by step, and go on where something is missing. */
    private static String usual(WritingDesk fresh, @Nullable RecipePage page) {
        return page == null ? fresh.firstOpenStep().code() : WritingStep.WHOLE;
    }

    private void show(WritingDesk open, @Nullable String code) {
        var step = WritingStep.of(code == null ? first : code).orElse(null);
        title = heading.show(step);
        UI.getCurrentOrThrow().getPage().setTitle(title);
        open.show(step);
    }
}
