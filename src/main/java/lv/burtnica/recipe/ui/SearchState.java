package lv.burtnica.recipe.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows, as it stands in its address, so that the way back works and a search can be sent to somebody.
 *
 * @param words typed words, may be empty
 * @param kind the chosen kind of meal, {@code null} for all
 * @param food the chosen food of the catalogue, {@code null} for all
 * @param shown how many recipes are shown at most, a multiple of {@value #PAGE}
 */
record SearchState(String words, @Nullable MealKind kind, @Nullable String food, int shown) {

    static final String WORDS = "meklet";
    static final String KIND = "veids";
    static final String FOOD = "produkts";
    static final String SHOWN = "skaits";

    static final int PAGE = 24;
    private static final int MOST_PAGES = 20;
    private static final int LONGEST_SEARCH = 200;

    static SearchState of(QueryParameters parameters) {
        return new SearchState(
                cut(parameters.getSingleParameter(WORDS).orElse("")),
                parameters.getSingleParameter(KIND).flatMap(MealKind::ofCode).orElse(null),
                parameters.getSingleParameter(FOOD).filter(food -> !food.isBlank()).orElse(null),
                parameters.getSingleParameter(SHOWN).map(SearchState::pages).orElse(1) * PAGE);
    }

    SearchState withWords(String typed) {
        return new SearchState(cut(typed), kind, food, PAGE);
    }

    SearchState withKind(@Nullable MealKind chosen) {
        return new SearchState(words, chosen, food, PAGE);
    }

    SearchState withFood(@Nullable String chosen) {
        return new SearchState(words, kind, chosen, PAGE);
    }

    SearchState withMore() {
        return new SearchState(words, kind, food, shown + PAGE);
    }

    RecipeQuery query(Locale language) {
        return new RecipeQuery(words, language, kind, food);
    }

    /** The parameters of the address, without those that say nothing. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        if (kind != null) {
            parameters.put(KIND, kind.code());
        }
        if (food != null) {
            parameters.put(FOOD, food);
        }
        if (shown > PAGE) {
            parameters.put(SHOWN, String.valueOf(shown));
        }
        return parameters;
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
    }

    private static int pages(String shown) {
        return shown.matches("\\d{1,4}") ? Math.clamp(Math.ceilDiv(Integer.parseInt(shown), PAGE), 1, MOST_PAGES) : 1;
    }
}
