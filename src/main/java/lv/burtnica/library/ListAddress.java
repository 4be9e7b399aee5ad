package lv.burtnica.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeQuery;

/** Where a list of recipes is: its words, what is chosen and its page stand in the address, under the same names as in the notebook. */
record ListAddress(Locale language, String words, RecipeChoice choice) {

    static final String WORDS = "meklet";
    static final String KIND = "veids";
    static final String TIME = "laiks";
    static final String COST = "cena";
    static final String FOOD = "produkts";
    static final String FREE_FROM = "bez";
    static final String TAG = "birka";
    static final String PAGE = "lapa";

    static ListAddress of(RecipeQuery query) {
        return new ListAddress(query.language(), query.words(), query.choice());
    }

    /** The list of all recipes with a food. */
    static String ofFood(Locale language, String food) {
        return new ListAddress(language, "", RecipeChoice.ALL.withFood(food)).page(1);
    }

    ListAddress with(RecipeChoice other) {
        return new ListAddress(language, words, other);
    }

    /** The address of a page of the list, the first being 1. */
    String page(int number) {
        return Addresses.page(language, below(number));
    }

    /** The part of the address after the language. */
    String below(int number) {
        var parameters = new ArrayList<String>();
        if (!words.isBlank()) {
            parameters.add(WORDS + "=" + Addresses.parameter(words));
        }
        choices().forEach(parameters::add);
        if (number > 1) {
            parameters.add(PAGE + "=" + number);
        }
        return Addresses.RECIPES + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    /** What is chosen, as it stands in the address. */
    List<String> choices() {
        return Stream.of(
                        parameters(KIND, Stream.ofNullable(choice.kind()).map(MealKind::code).toList()),
                        parameters(TIME, Stream.ofNullable(choice.time()).map(time -> time.code()).toList()),
                        parameters(COST, Stream.ofNullable(choice.cost()).map(cost -> cost.code()).toList()),
                        parameters(FOOD, choice.sortedFoods()),
                        parameters(FREE_FROM, choice.sortedFreeFrom().stream().map(Allergen::code).toList()),
                        parameters(TAG, choice.sortedTags()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> parameters(String name, Collection<String> values) {
        return values.stream().map(value -> name + "=" + Addresses.parameter(value));
    }
}
