package lv.burtnica.recipe.line;

import java.util.List;
import lv.burtnica.measure.AmountReader;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.UnitWord;
import lv.burtnica.measure.UnitWords;
import org.jspecify.annotations.Nullable;

/** Where units stand in a segment, and what may stand before and between them and their numbers. */
final class UnitPlaces {

    private static final int MOST_SIZES = 2;

    private final List<Token> tokens;

    UnitPlaces(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The unit at the place, a full stop or hyphen before it passed over, or {@code null}. */
    @Nullable UnitWord at(int place) {
        boolean mark = place < tokens.size() && (tokens.get(place).isMark('.') || tokens.get(place).isMark('-'));
        return UnitWords.at(tokens, mark ? place + 1 : place);
    }

    /** The place after sizes that stand before a unit: two HEAPED spoons. */
    int afterSizes(int place) {
        int next = place;
        while (next < tokens.size() && next < place + MOST_SIZES && Phrases.isSize(tokens.get(next))) {
            next++;
        }
        return next > place && UnitWords.at(tokens, next) != null ? next : place;
    }

    /** The place after {@code apmēram}, {@code ap}, {@code ~}, if an amount follows. */
    int afterAbout(int place) {
        int next = place;
        while (next < tokens.size()) {
            boolean mark = tokens.get(next).kind() == Token.Kind.MARK && "~≈±.".contains(tokens.get(next).word());
            int after = mark ? next + 1 : Phrases.after(tokens, next, Phrases.Kind.ABOUT);
            if (after == 0) {
                break;
            }
            next = after;
        }
        boolean amount = AmountReader.at(tokens, next) != null || at(afterSizes(next)) != null;
        return amount ? next : place;
    }

    /** The place after {@code x}, {@code pa}, {@code reiz}; 0 where there is no such word. */
    int afterTimes(int place) {
        if (place < tokens.size() && (tokens.get(place).isMark('×') || tokens.get(place).isMark('*'))) {
            return place + 1;
        }
        return Phrases.after(tokens, place, Phrases.Kind.TIMES);
    }
}
