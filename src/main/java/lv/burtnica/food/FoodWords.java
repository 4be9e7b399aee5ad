package lv.burtnica.food;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.measure.ResourceTable;

/** Brings what was typed about a food into the normal form of its fact. */
final class FoodWords {

    private FoodWords() {}

    /** The normal form; empty where it has none. */
    static Optional<String> normal(FoodFact fact, String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        return switch (fact.kind()) {
            case NAME -> Optional.of(text);
            case NAMES -> Optional.of(String.join(", ", new LinkedHashSet<>(ResourceTable.words(text.replace(';', ',')))));
            case CATEGORY -> Arrays.stream(FoodCategory.values()).map(FoodCategory::code).filter(text::equals).findFirst();
            case FIGURE -> Decimals.read(text).map(number -> number.toPlainString());
            case ALLERGENS -> allergens(text);
        };
    }

    private static Optional<String> allergens(String text) {
        var codes = Arrays.stream(Allergen.values()).collect(Collectors.toMap(Allergen::code, allergen -> allergen));
        var known = ResourceTable.words(text).stream()
                .allMatch(word -> codes.containsKey(word.endsWith("?") ? word.substring(0, word.length() - 1) : word));
        if (text.equals(FoodFact.NO_ALLERGENS)) {
            return Optional.of(text);
        }
        return known ? Optional.of(FoodFacts.written(Map.copyOf(FoodMaker.allergens(text)))) : Optional.empty();
    }
}
