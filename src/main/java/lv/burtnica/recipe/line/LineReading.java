package lv.burtnica.recipe.line;

import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an ingredient line says.
 *
 * @param original the line as it was written, never changed
 * @param amount how much, {@code null} where the line names no number
 * @param unit of what, {@link Unit#NONE} where the line names no unit
 * @param packSize what one pack, can or jar holds, {@code null} where the line does not say
 * @param amountStart where the amount with its unit begins in the original, in chars
 * @param amountEnd where it ends, exclusive; equal to the start where there is no amount
 * @param name the food as written, without amount, preparation and remarks
 * @param food the food's id in the catalogue, {@code null} where nothing fits well enough
 * @param candidates the likeliest foods, up to three, the best first; for the question beside the line
 * @param alternatives the ids of foods that may be taken instead
 * @param preparation what is done with it, as written: {@code smalki sakapāts}; {@code null} for nothing
 * @param note the remarks: what stands in brackets, {@code pēc garšas}; {@code null} for none
 * @param optional whether it may be left out
 * @param confidence how sure the reading is, 0 to 1
 */
public record LineReading(
        String original,
        @Nullable Amount amount,
        Unit unit,
        @Nullable Quantity packSize,
        int amountStart,
        int amountEnd,
        String name,
        @Nullable String food,
        List<String> candidates,
        List<String> alternatives,
        @Nullable String preparation,
        @Nullable String note,
        boolean optional,
        double confidence) {

    /** From here on a reading need not be asked about. */
    public static final double SURE = 0.75;

    public LineReading {
        candidates = List.copyOf(candidates);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether nobody needs to be asked what the line means. */
    public boolean isSure() {
        return confidence >= SURE;
    }

    /** Whether the line leaves the amount to the cook's taste: {@code pēc garšas}, {@code cik vajag}. */
    public boolean isToTaste() {
        var tokens = note == null ? List.<Token>of() : Tokens.of(note);
        return IntStream.range(0, tokens.size()).anyMatch(place -> {
            var found = Phrases.remark(tokens, place);
            return found != null && found.meaning() == Phrases.Kind.TASTE;
        });
    }

    /** The amount with its unit as written, empty where there is none: {@code 2 ēd. k.}. */
    public String amountText() {
        return original.substring(amountStart, amountEnd);
    }

    /** The line without its amount, for showing both in columns of their own: {@code rapšu eļļas, cepšanai}. */
    public String rest() {
        var before = original.substring(0, amountStart).strip();
        var after = original.substring(amountEnd).strip();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
