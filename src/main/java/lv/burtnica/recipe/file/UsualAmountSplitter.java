package lv.burtnica.recipe.file;

import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.measure.AmountReader;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.UnitWords;

/** Splits by the amounts and units that kitchens know, in any of their languages; it knows no foods. */
final class UsualAmountSplitter implements AmountSplitter {

    /** What a unit holds: {@code 1 bundža (250 g)}. */
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    @Override
    public int amountEnd(String line, Locale language) {
        var tokens = Tokens.of(line);
        var amount = AmountReader.at(tokens, 0);
        if (amount == null) {
            return 0;
        }
        var unit = UnitWords.at(tokens, amount.next());
        if (unit == null) {
            return tokens.get(amount.next() - 1).end();
        }
        var end = tokens.get(unit.next() - 1).end();
        var brackets = BRACKETS.matcher(line).region(end, line.length());
        return brackets.lookingAt() ? brackets.end() : end;
    }
}
