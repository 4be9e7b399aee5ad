package lv.burtnica.recipe.line;

import java.util.List;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.AmountReader;
import lv.burtnica.measure.AmountWord;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import lv.burtnica.measure.UnitWord;
import org.jspecify.annotations.Nullable;

/** Reads the amount at a place with its unit and, if it is said beside them, the size of a pack. */
final class MeasureReader {

    private final List<Token> tokens;
    private final UnitPlaces units;

    MeasureReader(List<Token> tokens, UnitPlaces units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** The amount that begins at the place, or {@code null}. */
    @Nullable Measured at(int place) {
        var amount = AmountReader.at(tokens, place);
        if (amount == null) {
            return null;
        }
        int times = units.afterTimes(amount.next());
        var each = times > 0 ? AmountReader.at(tokens, times) : null;
        if (each == null && amount.next() < tokens.size() && tokens.get(amount.next()).isNumber()) {
            each = AmountReader.at(tokens, amount.next());
        }
        var multiple = each == null ? null : multiple(place, amount, each);
        return multiple != null ? multiple : single(place, amount);
    }

    /** What a pack is said to hold behind its name, or {@code null}: {@code pa 250 g}, {@code 400 g}. */
    @Nullable Measured sizeBehind(int place) {
        var amount = AmountReader.at(tokens, Math.max(place, units.afterTimes(place)));
        var unit = amount == null ? null : units.at(amount.next());
        return amount == null || unit == null || !unit.unit().isMetric()
                ? null
                : new Measured(amount.amount().times(unit.factor()), unit.unit(), null, place, unit.next());
    }

    private Measured single(int place, AmountWord amount) {
        var unit = units.at(units.afterSizes(amount.next()));
        if (unit == null) {
            return new Measured(amount.amount(), Unit.NONE, null, place, amount.next());
        }
        var count = amount.amount().times(unit.factor());
        var container = unit.unit().isMetric() ? units.at(units.afterSizes(unit.next())) : null;
        if (container != null && container.unit().isContainer()) {
            return new Measured(Amount.of(1), container.unit(), new Quantity(count, unit.unit()), place, container.next());
        }
        var sum = sum(place, count, unit);
        if (sum != null) {
            return sum;
        }
        var size = unit.unit().isContainer() ? sizeBehind(unit.next()) : null;
        int next = size == null ? afterSecondMeasure(unit.next()) : size.next();
        return new Measured(count, unit.unit(), size == null ? null : size.quantity(), place, next);
    }

    /** Passes over the same amount in another unit: {@code 1 kg/2 lb}. */
    private int afterSecondMeasure(int place) {
        boolean slash = place < tokens.size() && tokens.get(place).isMark('/');
        var other = slash ? AmountReader.at(tokens, place + 1) : null;
        var unit = other == null ? null : units.at(other.next());
        return unit == null ? place : unit.next();
    }

    /** {@code 1 l 200 ml}, {@code 1 kg un 200 g}: one weight or volume after another of the same kind. */
    private @Nullable Measured sum(int place, Amount count, UnitWord unit) {
        int next = unit.next();
        boolean joined = next < tokens.size()
                && (tokens.get(next).isMark('+') || Phrases.after(tokens, next, Phrases.Kind.AND) > 0);
        var more = AmountReader.at(tokens, joined ? next + 1 : next);
        var small = more == null ? null : units.at(more.next());
        if (more == null || small == null || !isThousandth(small.unit(), unit.unit()) || count.isRange() || more.amount().isRange()) {
            return null;
        }
        var all = count.from().plus(more.amount().from().times(small.factor()).dividedBy(Fraction.of(1000)));
        return new Measured(Amount.of(all), unit.unit(), null, place, small.next());
    }

    private static boolean isThousandth(Unit small, Unit large) {
        return large == Unit.KG && small == Unit.G || large == Unit.L && small == Unit.ML;
    }

    /** {@code 2 x 250 g}, {@code 2 x 400 g bundžas}, {@code 2 400 g cans}. */
    private @Nullable Measured multiple(int place, AmountWord count, AmountWord each) {
        var unit = units.at(each.next());
        if (unit == null) {
            return null;
        }
        var size = new Quantity(each.amount().times(unit.factor()), unit.unit());
        var container = unit.unit().isMetric() ? units.at(unit.next()) : null;
        if (container != null && container.unit().isContainer()) {
            return new Measured(count.amount(), container.unit(), size, place, container.next());
        }
        if (count.amount().isRange()) {
            return null;
        }
        if (units.afterTimes(count.next()) == 0) {
            return thousands(place, count, each, unit);
        }
        var all = size.amount().times(count.amount().from());
        return new Measured(all, size.unit(), size.unit().isMetric() ? size : null, place, unit.next());
    }

    /** {@code 1 500 g} is a thousand and a half, if nothing says otherwise. */
    private @Nullable Measured thousands(int place, AmountWord count, AmountWord each, UnitWord unit) {
        var digits = tokens.get(count.next()).word();
        boolean group = digits.length() == 3 && digits.chars().allMatch(Character::isDigit) && !each.amount().isRange();
        if (!group || !count.amount().from().isWhole()) {
            return null;
        }
        var all = count.amount().from().times(Fraction.of(1000)).plus(each.amount().from()).times(unit.factor());
        return new Measured(Amount.of(all), unit.unit(), null, place, unit.next());
    }
}
