package lv.burtnica.recipe.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.measure.Fraction;
import org.jspecify.annotations.Nullable;

/** Numbers, amounts and comma lists as RecipeMD 2.3 has them ("Amount"). Digits are the ASCII ones. */
final class RecipeMdAmounts {

    /** The characters that Unicode says decompose into a fraction: ½ and its kin. */
    private static final String VULGAR = "[\\u00BC-\\u00BE\\u2150-\\u215F\\u2189]";

    /**
     * A sign, then one of the number formats, mixed ones first. RecipeMD wants a blank in {@code 1 ½}; people also write {@code 1½},
     * and nobody means one piece of a unit called "½" by it.
     */
    private static final Pattern NUMBER = Pattern.compile("(?<sign>-)?\\s*(?:"
            + "(?:(?<whole>[0-9]+)\\s+)?(?<over>[0-9]+)\\s*/\\s*(?<under>[0-9]+)"
            + "|(?<vulgarwhole>[0-9]+)?\\s*(?<vulgar>" + VULGAR + ")"
            + "|(?<decimal>[0-9]*[.,][0-9]+)"
            + "|(?<integer>[0-9]+))", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LIST_COMMA = Pattern.compile("(?<![0-9]),|,(?![0-9])");

    /** Longer numbers are slips or attacks, and exact arithmetic on them takes time. */
    private static final int LONGEST_NUMBER = 40;

    private RecipeMdAmounts() {}

    /** A number at the start of a text, and where it ends. */
    record Leading(Fraction value, int end) {}

    /** The amount a text states; empty where it does not start with a number. */
    static Optional<RecipeMd.Amount> amount(String written) {
        var text = Blanks.strip(written);
        return leading(text, 0).map(number -> new RecipeMd.Amount(number.value(), nullIfEmpty(Blanks.strip(text.substring(number.end())))));
    }

    /** The number that starts at the given place. */
    static Optional<Leading> leading(String text, int from) {
        var found = NUMBER.matcher(text).region(from, text.length());
        if (!found.lookingAt() || found.end() - from > LONGEST_NUMBER) {
            return Optional.empty();
        }
        return value(found).map(value -> new Leading(value, found.end()));
    }

    /** The parts of a comma list; a comma between two digits belongs to a number. */
    static List<String> list(String text) {
        return Stream.of(LIST_COMMA.split(text)).map(Blanks::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<Fraction> value(Matcher found) {
        var sign = found.group("sign") == null ? 1 : -1;
        return unsigned(found).map(value -> value.times(Fraction.of(sign)));
    }

    private static Optional<Fraction> unsigned(Matcher found) {
        if (found.group("under") != null) {
            return fraction(found.group("over"), found.group("under")).map(part -> whole(found.group("whole")).plus(part));
        }
        if (found.group("vulgar") != null) {
            return Optional.of(whole(found.group("vulgarwhole")).plus(vulgar(found.group("vulgar"))));
        }
        if (found.group("decimal") != null) {
            return Optional.of(Fraction.of(new BigDecimal(found.group("decimal").replace(',', '.'))));
        }
        return Optional.of(whole(found.group("integer")));
    }

    private static Fraction whole(@Nullable String digits) {
        return digits == null ? Fraction.ZERO : new Fraction(new BigInteger(digits), BigInteger.ONE);
    }

    private static Optional<Fraction> fraction(String over, String under) {
        var denominator = new BigInteger(under);
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(new Fraction(new BigInteger(over), denominator));
    }

    /** Unicode spells ⅔ as 2, fraction slash, 3; and ⅟, which has no denominator of its own, counts as one. */
    private static Fraction vulgar(String character) {
        var parts = Normalizer.normalize(character, Normalizer.Form.NFKC).split("\u2044");
        return new Fraction(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
