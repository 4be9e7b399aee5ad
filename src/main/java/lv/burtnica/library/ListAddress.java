package lv.burtnica.library;

import java.util.ArrayList;
import java.util.Locale;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeQuery;
import org.jspecify.annotations.Nullable;

/** Where a list of recipes is: its words, kind and page stand in the address. */
record ListAddress(Locale language, String words, @Nullable MealKind kind) {

    static final String WORDS = "meklet";
    static final String KIND = "veids";
    static final String PAGE = "lapa";

    static ListAddress of(RecipeQuery query) {
        return new ListAddress(query.language(), query.words(), query.kind());
    }

    ListAddress withKind(@Nullable MealKind other) {
        return new ListAddress(language, words, other);
    }

    /** The address of a page of the list, the first being 1. */
    String page(int number) {
        return Addresses.page(language, below(number));
    }

    private String below(int number) {
        var parameters = new ArrayList<String>();
        if (!words.isBlank()) {
            parameters.add(WORDS + "=" + Addresses.parameter(words));
        }
        if (kind != null) {
            parameters.add(KIND + "=" + kind.code());
        }
        if (number > 1) {
            parameters.add(PAGE + "=" + number);
        }
        return Addresses.RECIPES + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
