package lv.burtnica.library;

import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads what somebody looks for out of an address. Anybody can write anything there: what makes no sense counts as not written. */
public final class ListWish {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_OF_ONE = 20;

    private final MultiValueMap<String, String> asked;

    ListWish(MultiValueMap<String, String> asked) {
        this.asked = asked;
    }

    RecipeQuery query(Locale language) {
        var choice = new RecipeChoice(
                one(ListAddress.KIND, MealKind::ofCode).orElse(null),
                one(ListAddress.TIME, TimeBand::ofCode).orElse(null),
                one(ListAddress.COST, CostBand::ofCode).orElse(null),
                several(ListAddress.FOOD, Optional::of),
                several(ListAddress.FREE_FROM, ListWish::allergen),
                several(ListAddress.TAG, Optional::of));
        return new RecipeQuery(shortened(asked.getFirst(ListAddress.WORDS)), language, choice);
    }

    int page() {
        var page = asked.getFirst(ListAddress.PAGE);
        return Pager.asked(page == null ? "" : page);
    }

    /** The allergen that files name so. */
    public static Optional<Allergen> allergen(String code) {
        return Stream.of(Allergen.values()).filter(allergen -> allergen.code().equals(code)).findFirst();
    }

    /** Words that a search can bear. */
    public static String shortened(@Nullable String words) {
        var plain = words == null ? "" : words.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_WORDS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_WORDS));
    }

    private <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
        return Optional.ofNullable(asked.getFirst(name)).flatMap(read);
    }

    private <T> Set<T> several(String name, Function<String, Optional<T>> read) {
        return asked.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank() && value.length() <= LONGEST_VALUE)
                .limit(MOST_OF_ONE)
                .map(read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
