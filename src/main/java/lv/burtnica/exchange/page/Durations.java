package lv.burtnica.exchange.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes out of whatever people write for a duration: {@code PT1H30M}, {@code P0DT90M}, {@code 1 h 30}, {@code 1:30}, {@code 45}. */
public final class Durations {

    private static final String NUMBER = "([0-9]+(?:[.,][0-9]+)?)";
    private static final Pattern ISO = Pattern.compile(
            "-?P(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER + "W)?(?:" + NUMBER + "D)?"
                    + "(?:T(?:" + NUMBER + "H)?(?:" + NUMBER + "M?(?![0-9HS]))?(?:" + NUMBER + "S)?)?");
    private static final Pattern ONLY_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])(?::[0-5][0-9])?");
    /** A word for the unit right behind a number; what has no word is minutes after hours. */
    private static final Pattern WORDS = Pattern.compile(
            "([0-9]+(?:[.,][0-9]+)?)?\\s*([¼½¾])?(?:\\s+([1-9])/([2-9]))?\\s*(?:[-–—]\\s*[0-9]+\\s*)?"
                    + "(d(?![\\p{L}])|da[yg]\\p{L}*|dien\\p{L}*|tag\\p{L}*|дн\\p{L}*|ден\\p{L}*"
                    + "|h(?![\\p{L}])|hr?s?(?![\\p{L}])|hou\\p{L}*|st(?:d|und)?\\p{L}*|час\\p{L}*|ч(?![\\p{L}])|val\\p{L}*|uur"
                    + "|m(?![\\p{L}])|min\\p{L}*|мин\\p{L}*|s(?![\\p{L}])|sec\\p{L}*|sek\\p{L}*|сек\\p{L}*|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
    /** A hundred days: more is a slip. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100L * 24 * 60);

    private Durations() {}

    /** The minutes, rounded; {@code null} where it says nothing, zero, or nothing that can be understood. */
    public static @Nullable Integer minutes(String written) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > 100) {
            return null;
        }
        var iso = ISO.matcher(text.toUpperCase(Locale.ROOT).replace(" ", ""));
        if (iso.matches()) {
            return rounded(ofIso(iso));
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return rounded(number(clock.group(1)).multiply(HOUR).add(number(clock.group(2))));
        }
        return ONLY_NUMBER.matcher(text).matches() ? rounded(number(text)) : rounded(ofWords(text.toLowerCase(Locale.ROOT)));
    }

    /** Months are minutes that lack their T: nobody cooks for months. */
    private static BigDecimal ofIso(Matcher iso) {
        var seconds = number(iso.group(7)).divide(HOUR, 4, RoundingMode.HALF_UP);
        return number(iso.group(1)).multiply(DAY).multiply(BigDecimal.valueOf(365))
                .add(number(iso.group(2)))
                .add(number(iso.group(3)).multiply(DAY).multiply(BigDecimal.valueOf(7)))
                .add(number(iso.group(4)).multiply(DAY))
                .add(number(iso.group(5)).multiply(HOUR))
                .add(number(iso.group(6)))
                .add(seconds);
    }

    private static BigDecimal ofWords(String text) {
        var sum = BigDecimal.ZERO;
        var found = WORDS.matcher(text);
        var afterHours = false;
        while (found.find()) {
            if (found.group(1) == null && found.group(2) == null && found.group(3) == null) {
                continue;
            }
            var unit = found.group(5);
            if (unit.isEmpty() && !afterHours) {
                continue;
            }
            sum = sum.add(amount(found).multiply(minutes(unit.isEmpty() ? 'm' : unit.charAt(0), unit)));
            afterHours = minutes(unit.isEmpty() ? 'm' : unit.charAt(0), unit).equals(HOUR);
        }
        return sum;
    }

    private static BigDecimal amount(Matcher found) {
        var whole = number(found.group(1));
        if (found.group(2) != null) {
            whole = whole.add(switch (found.group(2)) {
                case "¼" -> new BigDecimal("0.25");
                case "¾" -> new BigDecimal("0.75");
                default -> new BigDecimal("0.5");
            });
        }
        return found.group(3) == null ? whole : whole.add(number(found.group(3)).divide(number(found.group(4)), 4, RoundingMode.HALF_UP));
    }

    private static BigDecimal minutes(char first, String unit) {
        return switch (first) {
            case 'd', 't', 'д' -> DAY;
            case 'h', 'ч', 'v', 'u' -> HOUR;
            case 's', 'с' -> unit.startsWith("st") ? HOUR : BigDecimal.ONE.divide(HOUR, 6, RoundingMode.HALF_UP);
            default -> BigDecimal.ONE;
        };
    }

    private static @Nullable Integer rounded(BigDecimal minutes) {
        var whole = minutes.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() <= 0 || whole.compareTo(MOST) > 0 ? null : whole.intValueExact();
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(',', '.'));
    }
}
