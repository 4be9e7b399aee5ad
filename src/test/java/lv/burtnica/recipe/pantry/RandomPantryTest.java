package lv.burtnica.recipe.pantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lv.burtnica.food.Food;
import lv.burtnica.recipe.PublishedIngredients.Ingredients;
import lv.burtnica.recipe.assessment.CostLine;
import lv.burtnica.recipe.assessment.Counting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast way against a plain one on random recipes and cupboards. The plain one assesses each recipe with a parcel made of what is at
 * hand, as the page of a recipe does, and sorts all of them.
 */
class RandomPantryTest {

    private static final int RECIPES = 150;

    /** Those that nothing stands in for: what stands in has its own tests. */
    private static final List<Food> FOODS = Larder.FOODS.all().stream()
            .filter(food -> StandIns.of(food.id()).isEmpty() && !food.id().equals("udens"))
            .toList();

    private final Larder larder = new Larder();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theIndexSaysWhatTheAssessmentSays(long seed) {
        var random = new Random(seed);
        var recipes = IntStream.range(0, RECIPES).mapToObj(id -> recipe(id, random)).toList();
        var needs = recipes.stream().map(recipe -> larder.reader.read(recipe, Larder.TODAY)).toList();
        for (var cupboard = 0; cupboard < 5; cupboard++) {
            var grams = grams(random);
            var have = have(grams, random);
            var weighing = new Weighing(larder.stock(have, Larder.parcel(grams)));
            var best = new Best(24);
            needs.stream().map(weighing::weigh).filter(Fit::isAny).forEach(best::offer);

            var plain = recipes.stream().map(recipe -> plain(recipe, have, grams)).filter(Fit::isAny).sorted(Fit.BEST_FIRST).toList();
            assertThat(needs.stream().map(weighing::weigh).filter(Fit::isAny)).containsExactlyInAnyOrderElementsOf(plain);
            assertThat(best.total()).isEqualTo(plain.size());
            assertThat(best.after(0)).isEqualTo(plain.stream().limit(24).map(Fit::id).toList());
            assertThat(best.after(10)).isEqualTo(plain.stream().limit(24).skip(10).map(Fit::id).toList());
        }
    }

    private static Ingredients recipe(long id, Random random) {
        var lines = new ArrayList<String>();
        for (var i = 1 + random.nextInt(9); i > 0; i--) {
            var food = FOODS.get(random.nextInt(FOODS.size())).genitive();
            lines.add(switch (random.nextInt(10)) {
                case 0 -> 1 + random.nextInt(4) + " ēd. k. " + food;
                case 1 -> food + " pēc garšas";
                case 2 -> 1 + random.nextInt(3) + " saujas " + food;
                case 3 -> "100 g " + food + " (ja ir)";
                case 4 -> 1 + random.nextInt(9) + " dl zvaigžņu putekļu";
                case 5 -> "300 ml ūdens";
                default -> 10 * (1 + random.nextInt(60)) + " g " + food;
            });
        }
        return Larder.recipe(id, lines.toArray(String[]::new));
    }

    private static Map<String, Double> grams(Random random) {
        var grams = new HashMap<String, Double>();
        for (var i = random.nextInt(30); i >= 0; i--) {
            var food = FOODS.get(random.nextInt(FOODS.size())).id();
            if (!Staples.USUAL.contains(food)) {
                grams.put(food, random.nextInt(4) == 0 ? -1.0 : 50.0 * (1 + random.nextInt(20)));
            }
        }
        return grams;
    }

    private static AtHand have(Map<String, Double> grams, Random random) {
        var missed = new HashSet<String>();
        Staples.USUAL.stream().filter(food -> random.nextInt(3) == 0).forEach(missed::add);
        return new AtHand("paka", Set.of(), missed, Map.of());
    }

    private static Fit plain(Ingredients recipe, AtHand have, Map<String, Double> grams) {
        var cupboard = new HashMap<>(grams);
        Staples.USUAL.stream().filter(food -> !have.notAtHome().contains(food)).forEach(food -> cupboard.put(food, -1.0));
        var cost = Larder.ASSESSOR.assess(recipe.toRecipe(), Larder.TODAY.with(Larder.parcel(cupboard))).cost();
        double energy = 0;
        double energyThere = 0;
        double lines = 0;
        double linesThere = 0;
        double euros = 0;
        int missing = 0;
        int unpriced = 0;
        int used = 0;
        for (var line : cost.lines()) {
            var food = line.amount().food();
            var id = food == null ? "" : food.id();
            var counting = line.amount().counting();
            if (counting == Counting.OPTIONAL || counting == Counting.TAP_WATER || counting == Counting.TO_TASTE && food == null) {
                continue;
            }
            var staple = Staples.USUAL.contains(id) && !have.notAtHome().contains(id);
            var part = part(line, id, cupboard);
            if (!staple && counting == Counting.COUNTED) {
                var inIt = energy(line);
                energy += inIt;
                energyThere += inIt * part;
                lines++;
                linesThere += part;
                used += part > 0 ? 1 : 0;
            }
            if (part < 1 && (counting == Counting.COUNTED || have.notAtHome().contains(id))) {
                missing++;
                var known = counting == Counting.TO_TASTE ? Double.valueOf(0) : line.toPay();
                unpriced += known == null ? 1 : 0;
                euros += known == null ? 0 : known;
            }
        }
        var covered = lines == 0 ? 0 : (int) Math.round(1000 * (energy > 0 ? energyThere / energy : linesThere / lines));
        return new Fit(recipe.id(), 0, covered, missing, Math.round(euros * 100), unpriced, used);
    }

    private static double part(CostLine line, String food, Map<String, Double> cupboard) {
        if (!cupboard.containsKey(food)) {
            return 0;
        }
        var wanted = line.amount().boughtGrams();
        return wanted == null || line.coveredUnstated() || line.amount().counting() == Counting.TO_TASTE
                ? 1
                : line.coveredGrams() / wanted;
    }

    private static float energy(CostLine line) {
        var food = line.amount().food();
        var grams = line.amount().grams();
        return food == null || grams == null || food.nutrients().kilocalories() == null
                ? 0
                : (float) (grams * food.nutrients().kilocalories().doubleValue() / 100);
    }
}
