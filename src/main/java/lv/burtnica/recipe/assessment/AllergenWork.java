package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.AllergenCertainty;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;

/** Gathers the allergens of a recipe's foods. */
final class AllergenWork {

    private final Map<Allergen, Set<String>> contains = new EnumMap<>(Allergen.class);
    private final Map<Allergen, Set<String>> mayContain = new EnumMap<>(Allergen.class);
    private final Map<Allergen, Set<String>> ifTaken = new EnumMap<>(Allergen.class);
    private final List<String> unknownLines = new ArrayList<>();

    private AllergenWork() {}

    static Allergens of(List<IngredientAmount> amounts, FoodCatalogue foods) {
        var work = new AllergenWork();
        amounts.forEach(amount -> work.take(amount, foods));
        var found = new ArrayList<Allergens.Found>();
        for (var allergen : Allergen.values()) {
            var there = new Allergens.Found(
                    allergen, list(work.contains, allergen), list(work.mayContain, allergen), list(work.ifTaken, allergen));
            if (there.isCertain() || !there.mayContain().isEmpty() || !there.ifTaken().isEmpty()) {
                found.add(there);
            }
        }
        return new Allergens(found, work.unknownLines);
    }

    private void take(IngredientAmount amount, FoodCatalogue foods) {
        var food = amount.food();
        if (food == null) {
            unknownLines.add(amount.line());
        } else {
            food.allergens().forEach((allergen, certainty) ->
                    put(certainty == AllergenCertainty.CONTAINS ? contains : mayContain, allergen, food));
        }
        for (var other : amount.reading().alternatives()) {
            foods.find(other).ifPresent(taken -> taken.allergens().keySet().forEach(allergen -> put(ifTaken, allergen, taken)));
        }
    }

    private static void put(Map<Allergen, Set<String>> to, Allergen allergen, Food food) {
        to.computeIfAbsent(allergen, first -> new LinkedHashSet<>()).add(food.id());
    }

    private static List<String> list(Map<Allergen, Set<String>> from, Allergen allergen) {
        return List.copyOf(from.getOrDefault(allergen, Set.of()));
    }
}
