package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.server.VaadinRequest;
import lv.burtnica.recipe.Recipe;

/** The addresses of cook mode. */
final class CookingLinks {

    static final String RECIPE = "receptes/:key/gatavot";
    static final String KEY = "key";
    /** Which dish of the day is cooked on this tablet. */
    static final String DISH = "ediens";
    /** The kitchen whose tablets hear of each other. */
    static final String KITCHEN = "virtuve";
    static final String PORTIONS = "porcijas";
    static final String LANGUAGE = "valoda";

    private CookingLinks() {}

    /** The network address that asks, empty where there is none. */
    static String asker() {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }

    static String recipe(Recipe recipe) {
        return "receptes/" + recipe.key() + "?" + LANGUAGE + "=" + recipe.language().getLanguage();
    }
}
