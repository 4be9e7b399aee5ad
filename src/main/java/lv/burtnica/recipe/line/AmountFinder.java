package lv.burtnica.recipe.line;

import java.util.List;
import java.util.Set;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import lv.burtnica.measure.UnitWord;
import org.jspecify.annotations.Nullable;

/** Finds the amount of a segment: in front of the food, behind it, or as all that the segment holds. */
final class AmountFinder {

    private static final Set<String> OF = Set.of("of", "no", "из", "is");
    private static final Set<String> SHORT_WORDS = Set.of("can", "tin", "jar", "cup", "bag");
    private static final Set<Unit> SPOKEN = Set.of(Unit.PINCH, Unit.KNIFE_TIP, Unit.HANDFUL, Unit.BUNCH, Unit.DROP);
    private static final int SHORTEST_WORD = 4;

    private final List<Token> tokens;
    private final UnitPlaces units;
    private final MeasureReader reader;

    AmountFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.units = new UnitPlaces(tokens);
        this.reader = new MeasureReader(tokens, units);
    }

    /** The amount that the segment begins with, or {@code null}: {@code apmēram 2 ēd. k.}, {@code šķipsniņa}, {@code 2 x 250 g}. */
    @Nullable Measured front() {
        int place = units.afterAbout(0);
        var measured = reader.at(place);
        return measured != null ? measured : bareUnit(place);
    }

    /** The amount that begins at the place, or {@code null}. */
    @Nullable Measured at(int place) {
        return reader.at(place);
    }

    /** The amount somewhere behind the food: {@code olas 2 gab.}, {@code milti 500 g}, {@code olas divas}; or {@code null}. */
    @Nullable Measured behind() {
        for (int place = 1; place < tokens.size(); place++) {
            var measured = reader.at(units.afterAbout(place));
            boolean clear = measured != null
                    && (measured.unit() != Unit.NONE || measured.next() == tokens.size() || OF.contains(tokens.get(place - 1).word()));
            if (clear) {
                return measured;
            }
        }
        return null;
    }

    /** The amount with a unit that the segment ends with: {@code vai sviests 50 g}; or {@code null}. */
    @Nullable Measured atEnd() {
        var measured = behind();
        boolean fits = measured != null && measured.next() == tokens.size() && measured.unit() != Unit.NONE && measured.unit() != Unit.CM;
        return fits ? measured : null;
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

    /** The amount that the segment consists of, such as {@code 400 g}, {@code pa 250 ml katra}, {@code šķipsniņa}; or {@code null}. */
    @Nullable Measured whole() {
        int before = Phrases.after(tokens, 0, Phrases.Kind.EACH);
        var measured = reader.at(units.afterAbout(Math.max(before, units.afterTimes(before))));
        if (measured == null) {
            var unit = units.at(0);
            boolean spoken = unit != null && unit.next() == tokens.size() && SPOKEN.contains(unit.unit());
            return unit == null || !spoken ? null : new Measured(Amount.of(1), unit.unit(), null, 0, unit.next());
        }
        int each = Phrases.after(tokens, measured.next(), Phrases.Kind.EACH);
        int next = Math.max(measured.next(), each);
        boolean sizes = tokens.subList(next, tokens.size()).stream().allMatch(Phrases::isSize);
        return sizes ? measured : null;
    }

    /** A unit without a number counts one: {@code sauja diļļu}; but not {@code g} or {@code ml}. */
    private @Nullable Measured bareUnit(int place) {
        int start = units.afterSizes(place);
        var unit = units.at(start);
        if (unit == null || unit.next() >= tokens.size() && start == 0 || isShortForm(start, unit)) {
            return null;
        }
        var size = unit.unit().isContainer() ? reader.sizeBehind(unit.next()) : null;
        return new Measured(Amount.of(1).times(unit.factor()), unit.unit(), size == null ? null : size.quantity(), place,
                size == null ? unit.next() : size.next());
    }

    private boolean isShortForm(int start, UnitWord unit) {
        var word = tokens.get(start).word();
        return word.length() < SHORTEST_WORD && unit.next() == start + 1 && !SHORT_WORDS.contains(word);
    }
}
