package lv.burtnica.recipe.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Splits by the units that stand in cookery books; it knows no foods. */
final class UsualAmountSplitter implements AmountSplitter {

    private static final Pattern RANGE = Pattern.compile("\\s*[-–—]\\s*");
    private static final Pattern UNIT = Pattern.compile("\\s*(?:kg|g|ml|dl|cl|l|cm"
            + "|ēd\\. ?k\\.|ēdamk(?:arote|arotes|\\.)|tējk(?:arote|arotes|\\.)|glāzes?|gab\\.|gabal(?:s|i)|daiviņas?|šķēles?|buntes?"
            + "|saujas?|šķipsnas?|paciņas?|bundžas?|burkas?|lapas?|galviņas?|zariņ(?:š|i)|pilien(?:s|i)|naža gal(?:s|i)"
            + "|tbsp|tsp|glass(?:es)?|cups?|pieces?|cloves?|slices?|bunch(?:es)?|handfuls?|pinch(?:es)?|packs?|cans?|jars?"
            + "|lea(?:f|ves)|heads?|sprigs?|drops?)(?![\\p{L}\\p{N}])(?:\\s*\\([^()]*\\))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public int amountEnd(String line, Locale language) {
        var number = RecipeMdAmounts.leading(line, 0);
        if (number.isEmpty()) {
            return 0;
        }
        var end = number.get().end();
        var range = RANGE.matcher(line).region(end, line.length());
        if (range.lookingAt()) {
            end = RecipeMdAmounts.leading(line, range.end()).map(RecipeMdAmounts.Leading::end).orElse(end);
        }
        var unit = UNIT.matcher(line).region(end, line.length());
        return unit.lookingAt() ? unit.end() : end;
    }
}
