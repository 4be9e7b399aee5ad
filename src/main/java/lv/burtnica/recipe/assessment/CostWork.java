package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import lv.burtnica.food.Food;
import lv.burtnica.food.Price;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** Reckons what the lines of a recipe cost. */
final class CostWork {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final double GRAMS_OF_A_KILOGRAM = 1000;

    private final Terms terms;
    private final ParcelStock stock;

    CostWork(Terms terms) {
        this.terms = terms;
        this.stock = new ParcelStock(terms.parcel());
    }

    Cost cost(List<IngredientAmount> amounts, double portions, Figure weight) {
        var lines = amounts.stream().map(this::line).toList();
        var total = new Sum();
        var toPay = new Sum();
        for (var line : lines) {
            if (line.amount().counting() == Counting.COUNTED) {
                add(total, line.euros(), line);
                add(toPay, line.toPay(), line);
            }
        }
        var all = total.figure();
        var left = terms.parcel() == null ? null : toPay.figure();
        return new Cost(lines, all, all.times(1 / portions), all.inHundred(weight), left, left == null ? null : left.times(1 / portions));
    }

    private static void add(Sum sum, @Nullable Double euros, CostLine line) {
        if (euros != null) {
            sum.add(euros);
        } else {
            sum.miss(line.unknown() == null ? line.amount().missing() : line.unknown());
        }
    }

    private CostLine line(IngredientAmount amount) {
        var food = amount.food();
        if (amount.counting() == Counting.TAP_WATER || amount.counting() == Counting.TO_TASTE) {
            return new CostLine(amount, null, 0.0, null, 0, false, 0.0);
        }
        if (food == null) {
            return new CostLine(amount, null, null, amount.missing(Unknown.Reason.FOOD), 0, false, null);
        }
        var used = terms.prices().find(food.id(), terms.tier()).filter(CostWork::hasFigure).map(this::used).orElse(null);
        var euros = used == null ? null : euros(amount, food, used.price());
        return covered(amount, food, used, euros, euros == null ? amount.missing(why(amount, used)) : null);
    }

    private static Unknown.Reason why(IngredientAmount amount, @Nullable PriceUsed used) {
        if (amount.unknown() != null) {
            return amount.unknown();
        }
        return used == null ? Unknown.Reason.PRICE : Unknown.Reason.PRICE_UNIT;
    }

    private PriceUsed used(Price price) {
        var old = price.month().plusMonths(MONTHS_OF_A_YEAR).isBefore(YearMonth.from(terms.day()));
        return new PriceUsed(price, old, price.tier() != terms.tier());
    }

    /** A pack's price says nothing of a gram where nobody knows what is in the pack; only of ten pieces it does. */
    private static boolean hasFigure(Price price) {
        return price.per() == Price.Per.TEN_PIECES ? price.packEuros() != null || price.euros() != null : price.euros() != null;
    }

    private static @Nullable Double euros(IngredientAmount amount, Food food, Price price) {
        var units = switch (price.per()) {
            case KILOGRAM -> amount.boughtGrams() == null ? null : Double.valueOf(amount.boughtGrams() / GRAMS_OF_A_KILOGRAM);
            case LITRE -> litres(amount, food.measures().gramsPerMl());
            case TEN_PIECES -> tens(amount, food.measures().gramsOf().get(Unit.PIECE));
        };
        var one = price.per() == Price.Per.TEN_PIECES && price.packEuros() != null ? price.packEuros() : price.euros();
        return units == null || one == null ? null : Double.valueOf(units * one.doubleValue());
    }

    private static @Nullable Double litres(IngredientAmount amount, @Nullable BigDecimal gramsPerMl) {
        if (amount.millilitres() != null) {
            return amount.millilitres() / 1000;
        }
        if (amount.boughtGrams() == null || gramsPerMl == null) {
            return null;
        }
        return amount.boughtGrams() / gramsPerMl.doubleValue() / 1000;
    }

    private static @Nullable Double tens(IngredientAmount amount, @Nullable BigDecimal gramsOfOne) {
        if (amount.pieces() != null) {
            return amount.pieces() / 10;
        }
        return amount.grams() == null || gramsOfOne == null ? null : Double.valueOf(amount.grams() / gramsOfOne.doubleValue() / 10);
    }

    private CostLine covered(
            IngredientAmount amount, Food food, @Nullable PriceUsed used, @Nullable Double euros, @Nullable Unknown unknown) {
        if (amount.counting() != Counting.COUNTED || !stock.holds(food.id())) {
            return new CostLine(amount, used, euros, unknown, 0, false, euros);
        }
        var bought = amount.boughtGrams();
        if (stock.isUnstated(food.id())) {
            return new CostLine(amount, used, euros, unknown, bought == null ? 0 : bought, true, 0.0);
        }
        if (bought == null) {
            return new CostLine(amount, used, euros, unknown, 0, false, null);
        }
        var taken = stock.take(food.id(), bought);
        var left = bought > 0 ? 1 - taken / bought : 0;
        var toPay = left <= 0 ? Double.valueOf(0) : euros == null ? null : Double.valueOf(euros * left);
        return new CostLine(amount, used, euros, unknown, taken, false, toPay);
    }
}
