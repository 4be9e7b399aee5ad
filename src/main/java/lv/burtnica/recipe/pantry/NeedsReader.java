package lv.burtnica.recipe.pantry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import lv.burtnica.recipe.PublishedIngredients.Ingredients;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.Assessment;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.CostLine;
import lv.burtnica.recipe.assessment.Counting;
import lv.burtnica.recipe.assessment.IngredientAmount;
import lv.burtnica.recipe.assessment.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reckons once what a recipe needs, by the same rules as its assessment. */
@Component
class NeedsReader {

    private final BiFunction<Recipe, Terms, Assessment> assessor;
    private final FoodNumbers numbers = new FoodNumbers();

    @Autowired
    NeedsReader(AssessmentDesk desk) {
        this((recipe, terms) -> desk.assess(recipe, terms));
    }

    NeedsReader(BiFunction<Recipe, Terms, Assessment> assessor) {
        this.assessor = assessor;
    }

    FoodNumbers numbers() {
        return numbers;
    }

    /** @param terms whose prices count; a parcel in them must not */
    Needs read(Ingredients recipe, Terms terms) {
        var all = assessor.apply(recipe.toRecipe(), terms.with(null)).cost().lines();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < all.size(); place++) {
            if (matters(all.get(place))) {
                places.add(place);
            }
        }
        return needs(recipe, all, places);
    }

    private static boolean matters(CostLine line) {
        return switch (line.amount().counting()) {
            case COUNTED -> true;
            case TO_TASTE -> line.amount().food() != null;
            case TAP_WATER, OPTIONAL -> false;
        };
    }

    private Needs needs(Ingredients recipe, List<CostLine> all, List<Integer> places) {
        var size = places.size();
        var needs = new Needs(recipe.id(), recipe.version(), recipe.language().getLanguage().intern(), new short[size], new int[size],
                new int[size][], new double[size], new double[size], new float[size], new boolean[size]);
        for (var i = 0; i < size; i++) {
            var line = all.get(places.get(i));
            var amount = line.amount();
            needs.lines()[i] = places.get(i).shortValue();
            needs.foods()[i] = amount.food() == null ? FoodNumbers.UNKNOWN : numbers.of(amount.food().id());
            needs.others()[i] = others(amount);
            needs.grams()[i] = amount.boughtGrams() == null ? Double.NaN : amount.boughtGrams();
            needs.euros()[i] = line.euros() == null ? Double.NaN : line.euros();
            needs.energy()[i] = energy(amount);
            needs.toTaste()[i] = amount.counting() == Counting.TO_TASTE;
        }
        return needs;
    }

    /** What the line itself offers instead, and what stands in for its food. */
    private int[] others(IngredientAmount amount) {
        var ids = new LinkedHashSet<>(amount.reading().alternatives());
        if (amount.food() != null) {
            ids.addAll(StandIns.of(amount.food().id()));
            ids.remove(amount.food().id());
        }
        return ids.isEmpty() ? Needs.NONE : ids.stream().mapToInt(numbers::of).toArray();
    }

    private static float energy(IngredientAmount amount) {
        if (amount.food() == null || amount.grams() == null || amount.food().nutrients().kilocalories() == null) {
            return 0;
        }
        return (float) (amount.grams() * amount.food().nutrients().kilocalories().doubleValue() / 100);
    }
}
