package lv.burtnica.course.plan;

import java.util.List;
import java.util.Objects;
import lv.burtnica.course.plan.ShoppingLine.Measure;
import lv.burtnica.course.plan.ShoppingLine.Need;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.measure.Unit;

/** Says an amount in the measure in which a thing is bought: eggs in pieces, milk in litres, the rest by weight. */
final class Needs {

    private Needs() {}

    static Need of(Food food, double grams, List<ShoppingBasket.Entry> entries) {
        return of(food, grams, entries, grams);
    }

    /** @param part how many of the grams are asked about */
    static Need of(Food food, double grams, List<ShoppingBasket.Entry> entries, double part) {
        var share = part / grams;
        var amounts = entries.stream().map(entry -> entry.line().amount()).toList();
        if (food.category() == FoodCategory.EGG) {
            var pieces = amounts.stream().map(amount -> amount.pieces()).toList();
            if (pieces.stream().allMatch(Objects::nonNull)) {
                return new Need(pieces.stream().mapToDouble(one -> one == null ? 0 : one).sum() * share, Measure.PIECES);
            }
            var one = food.measures().gramsOf().get(Unit.PIECE);
            if (one != null) {
                return new Need(part / one.doubleValue(), Measure.PIECES);
            }
        }
        var density = food.measures().gramsPerMl();
        if (density != null && amounts.stream().allMatch(amount -> amount.millilitres() != null) && isLiquid(food)) {
            return new Need(part / density.doubleValue(), Measure.MILLILITRES);
        }
        return new Need(part, Measure.GRAMS);
    }

    /** Flour too is measured in glasses, but nobody buys a litre of it. */
    private static boolean isLiquid(Food food) {
        var density = food.measures().gramsPerMl();
        return density != null && density.doubleValue() > 0.88
                && switch (food.category()) {
                    case DAIRY, FAT, DRINK, SAUCE -> !food.id().contains("pulveris") && density.doubleValue() < 1.2;
                    default -> food.id().equals("etikis");
                };
    }
}
