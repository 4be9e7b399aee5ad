package lv.burtnica.recipe.assessment;

import java.util.List;
import lv.burtnica.food.Food;
import org.jspecify.annotations.Nullable;

/**
 * How much of a nutrient 100 g of a dish hold, for judging whether it is little or much. A handful of herbs that nobody weighed cannot
 * turn little into more where the herbs themselves hold little of it; so it is left out here, while every sum still names it. Where a
 * food's sugars or saturates are not known, its carbohydrate or fat is the most they can be; that counts where it is little.
 */
final class Concentration {

    private final Nutrient nutrient;
    private final double little;
    private final Sum grams = new Sum();
    private double weight;

    private Concentration(Nutrient nutrient, double little) {
        this.nutrient = nutrient;
        this.little = little;
    }

    /**
     * Grams in 100 g of the dish, {@link Certainty#EXACT} where nothing that is missing could change the judgement.
     *
     * @param little up to how much in 100 g is little
     * @param yieldFactor cooked weight through raw weight
     */
    static Figure of(List<IngredientAmount> amounts, Nutrient nutrient, double little, double yieldFactor) {
        var work = new Concentration(nutrient, little * Math.min(1, yieldFactor));
        amounts.stream().filter(amount -> amount.counting() != Counting.OPTIONAL).forEach(work::take);
        var known = work.grams.figure();
        return work.weight > 0 ? known.times(100 / (work.weight * yieldFactor)) : known;
    }

    private void take(IngredientAmount amount) {
        var food = amount.food();
        if (food == null) {
            grams.miss(amount.missing(Unknown.Reason.FOOD));
            return;
        }
        var most = most(food);
        if (amount.grams() != null) {
            weight += amount.grams();
            if (most == null) {
                grams.miss(amount.missing(Unknown.Reason.NUTRIENT));
            } else {
                grams.add(amount.grams() * most / 100);
            }
        } else if (!HealthWork.isPinchOfSpice(amount) && (most == null || most > little)) {
            grams.miss(amount.missing());
        }
    }

    private @Nullable Double most(Food food) {
        var known = nutrient.in(food.nutrients());
        if (known != null) {
            return known;
        }
        var above = switch (nutrient) {
            case SUGARS -> Nutrient.CARBOHYDRATE.in(food.nutrients());
            case SATURATES -> Nutrient.FAT.in(food.nutrients());
            default -> null;
        };
        return above != null && above <= little ? above : null;
    }
}
