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
import lv.burtnica.measure.UnitWords;
import org.jspecify.annotations.Nullable;

/** Finds the amount of a segment with its unit and, if it is said beside them, the size of a pack. */
final class AmountFinder {

    private static final int MOST_SIZES = 2;

    private final List<Token> tokens;

    AmountFinder(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The amount that the segment begins with, or {@code null}: {@code apmēram 2 ēd. k.}, {@code šķipsniņa}, {@code 2 x 250 g}. */
    @Nullable Measured front() {
        int place = afterAbout(0);
        var measured = at(place);
        return measured != null ? measured : bareUnit(place);
    }

    /** The amount that begins at the place, or {@code null}. */
    @Nullable Measured at(int place) {
        var amount = AmountReader.at(tokens, place);
        if (amount == null) {
            return null;
        }
        int times = afterTimes(amount.next());
        var each = times > 0 ? AmountReader.at(tokens, times) : null;
        if (each == null && isNumber(amount.next())) {
            each = AmountReader.at(tokens, amount.next());
        }
        var sized = each == null ? null : sized(place, amount, each);
        return sized != null ? sized : single(place, amount);
    }

    /** The amount somewhere behind the food: {@code olas 2 gab.}, {@code milti 500 g}, {@code olas divas}; or {@code null}. */
    @Nullable Measured behind() {
        for (int place = 1; place < tokens.size(); place++) {
            var measured = at(afterAbout(place));
            if (measured != null && (measured.unit() != Unit.NONE || measured.next() == tokens.size())) {
                return measured;
            }
        }
        return null;
    }

    /** The unit that the segment ends with when no number is said: {@code sāls šķipsniņa}; or {@code null}. */
    @Nullable Measured bareUnitAtEnd() {
        for (int place = Math.max(1, tokens.size() - 3); place < tokens.size(); place++) {
            var measured = bareUnit(place);
            if (measured != null && measured.next() == tokens.size()) {
                return measured;
            }
        }
        return null;
    }

    /** Whether the segment is nothing but an amount with a unit, such as {@code 400 g} or {@code pa 250 ml katra}. */
    @Nullable Measured whole() {
        var measured = at(afterAbout(Math.max(0, afterTimes(0))));
        if (measured == null || measured.unit() == Unit.NONE) {
            return null;
        }
        int next = measured.next();
        int each = Phrases.after(tokens, next, Phrases.Kind.EACH);
        return Math.max(next, each) == tokens.size() ? measured : null;
    }

    private Measured single(int place, AmountWord amount) {
        int next = afterSizes(amount.next());
        var unit = unitAt(next);
        if (unit == null) {
            return new Measured(amount.amount(), Unit.NONE, null, place, amount.next());
        }
        var count = amount.amount().times(unit.factor());
        int behind = afterHeap(unit.next());
        var size = unit.unit().isContainer() ? sizeBehind(behind) : null;
        return new Measured(count, unit.unit(), quantity(size), place, size == null ? behind : size.next());
    }

    /** {@code 2 paciņas pa 250 g}, {@code 1 bundža 400 g}. */
    private @Nullable Measured sizeBehind(int place) {
        var amount = AmountReader.at(tokens, Math.max(place, afterTimes(place)));
        var unit = amount == null ? null : unitAt(amount.next());
        return amount == null || unit == null || !isSize(unit.unit())
                ? null
                : new Measured(amount.amount().times(unit.factor()), unit.unit(), null, place, unit.next());
    }

    /** {@code 2 x 250 g}, {@code 2 x 400 g bundžas}, {@code 2 400 g cans}. */
    private @Nullable Measured sized(int place, AmountWord count, AmountWord each) {
        var unit = unitAt(each.next());
        if (unit == null) {
            return null;
        }
        var size = new Quantity(each.amount().times(unit.factor()), unit.unit());
        var container = isSize(unit.unit()) ? unitAt(unit.next()) : null;
        if (container != null && container.unit().isContainer()) {
            return new Measured(count.amount(), container.unit(), size, place, container.next());
        }
        if (count.amount().isRange()) {
            return null;
        }
        if (afterTimes(count.next()) == 0) {
            return thousands(place, count, each, unit);
        }
        var all = size.amount().times(count.amount().from());
        return new Measured(all, size.unit(), isSize(size.unit()) ? size : null, place, unit.next());
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

    /** A unit without a number counts one: {@code sauja diļļu}; but not {@code g} or {@code ml}. */
    private @Nullable Measured bareUnit(int place) {
        int start = afterSizes(place);
        var unit = unitAt(start);
        if (unit == null || unit.next() >= tokens.size() && start == 0 || isTooShort(start, unit)) {
            return null;
        }
        int behind = afterHeap(unit.next());
        var size = unit.unit().isContainer() ? sizeBehind(behind) : null;
        return new Measured(Amount.of(1).times(unit.factor()), unit.unit(), quantity(size), start, size == null ? behind : size.next());
    }

    private boolean isTooShort(int start, UnitWord unit) {
        return tokens.get(start).word().length() < 4 && unit.next() == start + 1 && !isPlainWord(tokens.get(start).word());
    }

    private static boolean isPlainWord(String word) {
        return word.equals("can") || word.equals("tin") || word.equals("jar") || word.equals("cup") || word.equals("bag");
    }

    private @Nullable UnitWord unitAt(int place) {
        int start = place < tokens.size() && tokens.get(place).isMark('.') ? place + 1 : place;
        return UnitWords.at(tokens, start);
    }

    private int afterSizes(int place) {
        int next = place;
        while (next < tokens.size() && next < place + MOST_SIZES && Phrases.isSize(tokens.get(next))) {
            next++;
        }
        return next > place && UnitWords.at(tokens, next) != null ? next : place;
    }

    private int afterHeap(int place) {
        return Math.max(place, Phrases.after(tokens, place, Phrases.Kind.HEAP));
    }

    /** Passes over {@code apmēram}, {@code ap}, {@code ~}, if an amount follows. */
    private int afterAbout(int place) {
        int next = place;
        while (next < tokens.size()) {
            boolean mark = "~≈±.".contains(tokens.get(next).word()) && tokens.get(next).kind() == Token.Kind.MARK;
            int after = mark ? next + 1 : Phrases.after(tokens, next, Phrases.Kind.ABOUT);
            if (after == 0) {
                break;
            }
            next = after;
        }
        boolean amount = AmountReader.at(tokens, next) != null || unitAt(afterSizes(next)) != null;
        return amount ? next : place;
    }

    private int afterTimes(int place) {
        if (place < tokens.size() && (tokens.get(place).isMark('×') || tokens.get(place).isMark('*'))) {
            return place + 1;
        }
        return Phrases.after(tokens, place, Phrases.Kind.TIMES);
    }

    private boolean isNumber(int place) {
        return place < tokens.size() && tokens.get(place).isNumber();
    }

    private static boolean isSize(Unit unit) {
        return unit.isWeight() || unit == Unit.ML || unit == Unit.DL || unit == Unit.L;
    }

    private static @Nullable Quantity quantity(@Nullable Measured size) {
        return size == null ? null : new Quantity(size.amount(), size.unit());
    }
}
