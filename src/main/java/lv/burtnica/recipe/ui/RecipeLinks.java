package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;

/** The addresses of the recipe screens, and links to them. */
final class RecipeLinks {

    /** The route parameter that names a recipe. */
    static final String KEY = "key";
    /** The query parameter that asks for a recipe in another language than that of the page. */
    static final String LANGUAGE = "valoda";
    /** The query parameter that opens a kept draft in the form. */
    static final String DRAFT = "melnraksts";

    /** The query parameter that names a step of the form. */
    static final String STEP = "solis";

    static final String RECIPES = "receptes";
    static final String COOK = "ko-gatavot";
    static final String NEW_RECIPE = "jauna-recepte";
    static final String CORRECTIONS = "labojumi";
    static final String WAITING = "gaida";
    static final String OWN = "manas-receptes";
    static final String BRING_IN = "ievest";
    static final String TAKE_ALONG = "iznest";
    static final String BIN = "atkritumi";

    private RecipeLinks() {}

    /**
     * A link to a recipe's page.
     *
     * @param language of the recipe
     * @param page the language of the page with the link
     */
    static RouterLink toRecipe(String text, String key, Locale language, Locale page) {
        var link = new RouterLink(text, RecipeView.class, new RouteParameters(KEY, key));
        link.setQueryParameters(QueryParameters.simple(languageOf(language, page)));
        return link;
    }

    /** Leaves the page for that of a recipe, in the recipe's language. */
    static void open(Recipe recipe) {
        UI.getCurrentOrThrow()
                .navigate(
                        RecipeView.class,
                        new RouteParameters(KEY, recipe.key()),
                        QueryParameters.of(LANGUAGE, recipe.language().getLanguage()));
    }

    /** A link that looks like a button. */
    static Anchor action(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("action");
        return link;
    }

    /** The one main thing to do on a page, as a link. */
    static Anchor mainAction(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("main-action");
        return link;
    }

    static String recipe(String key, Locale language) {
        return RECIPES + "/" + key + "?" + LANGUAGE + "=" + language.getLanguage();
    }

    static String change(String key, Locale language) {
        return RECIPES + "/" + key + "/labot?" + LANGUAGE + "=" + language.getLanguage();
    }

    static String history(String key, Locale language) {
        return RECIPES + "/" + key + "/vesture?" + LANGUAGE + "=" + language.getLanguage();
    }

    /** The page where recipes go out to other programs. */
    static String takeAlong(String key, Locale language) {
        return TAKE_ALONG + "?recepte=" + key + "&" + LANGUAGE + "=" + language.getLanguage();
    }

    /** Where the recipe is cooked step by step, in the amounts that are written. */
    static String cooking(Recipe recipe) {
        return RECIPES + "/" + recipe.key() + "/gatavot?" + LANGUAGE + "=" + recipe.language().getLanguage();
    }

    /** The same in so many times those amounts. */
    static String cooking(Recipe recipe, Fraction factor) {
        return cooking(recipe) + "&porcijas=" + recipe.yield().amount().to().times(factor);
    }

    static String kind(MealKind kind) {
        return RECIPES + query(Map.of(SearchState.KIND, kind.code()));
    }

    static String words(String words) {
        return RECIPES + query(Map.of(SearchState.WORDS, words));
    }

    private static String query(Map<String, String> parameters) {
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private static Map<String, String> languageOf(Locale language, Locale page) {
        return language.getLanguage().equals(page.getLanguage()) ? Map.of() : Map.of(LANGUAGE, language.getLanguage());
    }
}
