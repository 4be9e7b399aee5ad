package lv.burtnica.recipe.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.wording.Texts;

/** How much a recipe makes, in words and out of words: {@code 4 porcijas}, {@code 3 burkas pa 0,5 l}, {@code 12 pieces}. */
public final class YieldText {

    /** What counts for a file that does not say: once the whole recipe, as RecipeMD has it for a yield without a unit. */
    public static final Yield WHOLE = new Yield(Amount.of(1), YieldUnit.OTHER, "");

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+\\.?)\\s*(.*)", Pattern.DOTALL);
    private static final Map<YieldUnit, Pattern> WORDS = Map.of(
            YieldUnit.PORTION, KnownWords.pattern("recipe.file.read.portion", "\\.?"),
            YieldUnit.PIECE, KnownWords.pattern("recipe.file.read.piece", "\\.?"),
            YieldUnit.JAR, KnownWords.pattern("recipe.file.read.jar", "\\.?"));
    private static final int MOST_DECIMALS = 3;

    private YieldText() {}

    /** The first yield; others stay in brackets behind it. Empty where it is not a number above zero. */
    public static Optional<Yield> read(List<String> yields) {
        return yields.isEmpty()
                ? Optional.of(WHOLE)
                : read(yields.getFirst()).map(first -> withOthers(first, yields.subList(1, yields.size())));
    }

    private static Optional<Yield> read(String text) {
        return RecipeMdAmounts.leading(text, 0).flatMap(from -> {
            var dash = DASH.matcher(text).region(from.end(), text.length());
            var to = dash.lookingAt() ? RecipeMdAmounts.leading(text, dash.end()) : Optional.<RecipeMdAmounts.Leading>empty();
            var end = to.orElse(from);
            return amount(from.value(), end.value()).map(amount -> withWord(amount, Blanks.strip(text.substring(end.end()))));
        });
    }

    private static Optional<Amount> amount(Fraction from, Fraction to) {
        return from.signum() > 0 && from.compareTo(to) <= 0 ? Optional.of(new Amount(from, to)) : Optional.empty();
    }

    private static Yield withWord(Amount amount, String rest) {
        var found = WORD.matcher(rest);
        if (found.matches()) {
            for (var unit : List.of(YieldUnit.PORTION, YieldUnit.PIECE, YieldUnit.JAR)) {
                if (WORDS.getOrDefault(unit, WORD).matcher(found.group(1)).matches()) {
                    return new Yield(amount, unit, found.group(2));
                }
            }
        }
        return new Yield(amount, YieldUnit.OTHER, rest);
    }

    private static Yield withOthers(Yield yield, List<String> others) {
        if (others.isEmpty()) {
            return yield;
        }
        var brackets = "(" + String.join(", ", others) + ")";
        return new Yield(yield.amount(), yield.unit(), Blanks.strip(yield.detail() + " " + brackets));
    }

    /** The yield in the words of a language, empty for {@link #WHOLE}. */
    public static String write(Yield yield, Locale language) {
        if (yield.equals(WHOLE)) {
            return "";
        }
        var amount = yield.amount();
        var number = amount.isRange()
                ? number(amount.from(), language) + "–" + number(amount.to(), language)
                : number(amount.from(), language);
        return Stream.of(number, word(yield, language), yield.detail()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String word(Yield yield, Locale language) {
        return yield.unit() == YieldUnit.OTHER
                ? ""
                : Texts.standard().text("recipe.file.yield." + yield.unit().name().toLowerCase(Locale.ROOT), language,
                        Map.of("n", yield.amount().to().toDecimal(MOST_DECIMALS)));
    }

    /** A decimal where it comes out even, else a fraction, so that reading gives back the same number. */
    private static String number(Fraction value, Locale language) {
        var decimal = value.toDecimal(MOST_DECIMALS).stripTrailingZeros();
        if (Fraction.of(decimal).equals(value)) {
            var plain = decimal.toPlainString();
            return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
        }
        var whole = value.numerator().divide(value.denominator());
        var part = value.numerator().mod(value.denominator()) + "/" + value.denominator();
        return whole.signum() == 0 ? part : whole + " " + part;
    }
}
