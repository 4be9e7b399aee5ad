package lv.burtnica.course.plan;

import lv.burtnica.course.plan.ShoppingLine.Measure;
import lv.burtnica.course.plan.ShoppingLine.Need;
import lv.burtnica.course.plan.ShoppingLine.Purchase;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.food.Price;
import org.jspecify.annotations.Nullable;

/** Turns what is needed into what a shop sells. A pack is as large as the one whose price was looked at. */
final class Packs {

    private static final double THOUSAND = 1000;
    private static final int TEN = 10;
    /** Vegetables and fruit are weighed; nobody weighs less than this. */
    private static final double LOOSE_STEP = 50;
    /** Packs hold round amounts; the price for a kilogram is rounded to a cent, so what it says of the pack is not. */
    private static final double PACK_STEP = 5;

    /**
     * @param euros at the till, {@code null} where there is no price
     */
    record Bought(Purchase purchase, @Nullable Double euros) {}

    private Packs() {}

    static Bought buy(Food food, Need need, @Nullable Price price) {
        if (price == null) {
            return new Bought(loose(need), null);
        }
        return switch (price.per()) {
            case TEN_PIECES -> tens(food, need, price);
            case KILOGRAM -> byThousand(food, inGrams(food, need), price);
            case LITRE -> byThousand(food, inMillilitres(food, need), price);
        };
    }

    private static Bought tens(Food food, Need need, Price price) {
        var euros = price.packEuros() != null ? price.packEuros() : price.euros();
        if (need.measure() != Measure.PIECES || euros == null) {
            return new Bought(loose(need), null);
        }
        var packs = (int) Math.ceil(need.amount() / TEN - 1e-9);
        return new Bought(new Purchase(packs * (double) TEN, Measure.PIECES, packs, TEN), packs * euros.doubleValue());
    }

    private static Bought byThousand(Food food, @Nullable Need need, Price price) {
        if (need == null || price.euros() == null) {
            return new Bought(loose(need == null ? new Need(0, Measure.GRAMS) : need), null);
        }
        var euros = price.euros().doubleValue();
        if (price.packEuros() == null || isLoose(food) || euros <= 0) {
            var loose = loose(need);
            return new Bought(loose, loose.amount() / THOUSAND * euros);
        }
        var pack = Math.round(price.packEuros().doubleValue() / euros * THOUSAND / PACK_STEP) * PACK_STEP;
        if (pack <= 0) {
            var loose = loose(need);
            return new Bought(loose, loose.amount() / THOUSAND * euros);
        }
        var packs = (int) Math.ceil(need.amount() / pack - 1e-9);
        return new Bought(new Purchase(packs * pack, need.measure(), packs, pack), packs * price.packEuros().doubleValue());
    }

    private static boolean isLoose(Food food) {
        return food.category() == FoodCategory.VEG || food.category() == FoodCategory.FRUIT;
    }

    private static Purchase loose(Need need) {
        var amount = need.measure() == Measure.PIECES
                ? Math.ceil(need.amount() - 1e-9)
                : Math.ceil(need.amount() / LOOSE_STEP - 1e-9) * LOOSE_STEP;
        return new Purchase(amount, need.measure(), 0, 0);
    }

    private static @Nullable Need inGrams(Food food, Need need) {
        var density = food.measures().gramsPerMl();
        return switch (need.measure()) {
            case GRAMS -> need;
            case MILLILITRES -> density == null ? null : new Need(need.amount() * density.doubleValue(), Measure.GRAMS);
            case PIECES -> null;
        };
    }

    private static @Nullable Need inMillilitres(Food food, Need need) {
        var density = food.measures().gramsPerMl();
        return switch (need.measure()) {
            case MILLILITRES -> need;
            case GRAMS -> density == null ? null : new Need(need.amount() / density.doubleValue(), Measure.MILLILITRES);
            case PIECES -> null;
        };
    }
}
