package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.course.cooking.CookedDish;
import lv.burtnica.course.cooking.CookingDesk;

/** Any recipe, cooked alone at home. */
@Route(CookingLinks.RECIPE)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://cooking.css")
class CookRecipeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern PORTIONS = Pattern.compile("[0-9]{1,3}");

    private final CookingDesk desk;
    private String title = "";

    CookRecipeView(CookingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(CookingLinks.KEY).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters();
        var language = asked.getSingleParameter(CookingLinks.LANGUAGE).map(Locale::of).orElse(getLocale());
        var portions = asked.getSingleParameter(CookingLinks.PORTIONS)
                .filter(written -> PORTIONS.matcher(written).matches())
                .map(Integer::valueOf)
                .orElse(0);
        show(desk.dish(key, language, portions).orElseThrow(NotFoundException::new), portions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.cook.title", "dish", title);
    }

    private void show(CookedDish dish, int portions) {
        var recipe = dish.recipe();
        title = recipe.title();
        var key = "recipe." + recipe.key() + "." + recipe.language().getLanguage() + "." + portions;
        removeAll();
        add(new CookingPage(dish, new KitchenPlace(key, null, CookingLinks.recipe(recipe), getTranslation("course.cook.to-recipe"))));
    }
}
