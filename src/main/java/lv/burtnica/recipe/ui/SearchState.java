package lv.burtnica.recipe.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.CostBand;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.TimeBand;

/**
 * What the search page shows, as it stands in its address, so that the way back works and a search can be sent to somebody.
 *
 * @param words typed words, may be empty
 * @param choice what the dishes must be like
 * @param shown how many recipes are shown at most, a multiple of {@value #PAGE}
 */
record SearchState(String words, RecipeChoice choice, int shown) {

    static final String WORDS = "meklet";
    static final String KIND = "veids";
    static final String TIME = "laiks";
    static final String COST = "cena";
    static final String FOOD = "produkts";
    static final String FREE_FROM = "bez";
    static final String TAG = "birka";
    static final String SHOWN = "skaits";

    static final int PAGE = 24;
    private static final int MOST_PAGES = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_OF_ONE = 20;

    static final SearchState ALL = new SearchState("", RecipeChoice.ALL, PAGE);

    static SearchState of(QueryParameters parameters) {
        var choice = new RecipeChoice(
                one(parameters, KIND).flatMap(MealKind::ofCode).orElse(null),
                one(parameters, TIME).flatMap(TimeBand::ofCode).orElse(null),
                one(parameters, COST).flatMap(CostBand::ofCode).orElse(null),
                several(parameters, FOOD, Optional::of),
                several(parameters, FREE_FROM, SearchState::allergen),
                several(parameters, TAG, Optional::of));
        return new SearchState(
                cut(one(parameters, WORDS).orElse("")), choice, one(parameters, SHOWN).map(SearchState::pages).orElse(1) * PAGE);
    }

    SearchState withWords(String typed) {
        return new SearchState(cut(typed), choice, PAGE);
    }

    SearchState with(RecipeChoice other) {
        return new SearchState(words, other, PAGE);
    }

    SearchState withMore() {
        return new SearchState(words, choice, shown + PAGE);
    }

    RecipeQuery query(Locale language) {
        return new RecipeQuery(words, language, choice);
    }

    /** The parameters of the address, without those that say nothing. */
    Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, WORDS, words.isBlank() ? List.of() : List.of(words.strip()));
        put(parameters, KIND, Stream.ofNullable(choice.kind()).map(MealKind::code).toList());
        put(parameters, TIME, Stream.ofNullable(choice.time()).map(TimeBand::code).toList());
        put(parameters, COST, Stream.ofNullable(choice.cost()).map(CostBand::code).toList());
        put(parameters, FOOD, choice.sortedFoods());
        put(parameters, FREE_FROM, choice.sortedFreeFrom().stream().map(Allergen::code).toList());
        put(parameters, TAG, choice.sortedTags());
        put(parameters, SHOWN, shown > PAGE ? List.of(String.valueOf(shown)) : List.of());
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, List.copyOf(values));
        }
    }

    private static Optional<String> one(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name);
    }

    private static <T> Set<T> several(QueryParameters parameters, String name, Function<String, Optional<T>> read) {
        return parameters.getParameters(name).stream()
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_SEARCH)
                .limit(MOST_OF_ONE)
                .map(read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Allergen> allergen(String code) {
        return Stream.of(Allergen.values()).filter(allergen -> allergen.code().equals(code)).findFirst();
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
    }

    private static int pages(String shown) {
        return shown.matches("\\d{1,4}") ? Math.clamp(Math.ceilDiv(Integer.parseInt(shown), PAGE), 1, MOST_PAGES) : 1;
    }
}
