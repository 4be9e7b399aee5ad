package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodNames;
import lv.burtnica.measure.Fraction;
import lv.burtnica.wording.Texts;

/**
 * Gives the name of food that is counted the form its number asks for: {@code 1 burkāns}, {@code 2½ burkāni}, {@code ½ burkāna}. Only forms
 * that are known as names of the food are used; a name without them stays as it was written.
 */
final class CountedName {

    private static final Fraction TWO = Fraction.of(2);

    /** In Latvian less than two, if not whole, asks for the genitive of one: half of an onion. */
    private enum Form {
        ONE,
        PART,
        MANY
    }

    private final Food food;
    private final Locale language;
    private final boolean latvian;

    CountedName(Food food, Locale language) {
        this.food = food;
        this.language = language;
        this.latvian = language.getLanguage().equals(Texts.LATVIAN.getLanguage());
    }

    /** What stands in a line: the name and what is done with it, which agrees with it in Latvian. */
    record Said(String name, String note) {}

    Said of(Fraction number, Said written) {
        var one = known(form -> isPair(form, written.name()));
        var many = known(form -> isPair(written.name(), form));
        if (one.isEmpty() == many.isEmpty()) {
            return written;
        }
        var singular = one.orElse(written.name());
        var plural = many.orElse(written.name());
        var form = form(number);
        var name = switch (form) {
            case ONE -> singular;
            case MANY -> plural;
            case PART -> genitive(singular, plural);
        };
        var agrees = latvian && !name.equals(written.name());
        return new Said(name, agrees ? note(written.note(), singular, form) : written.note());
    }

    private Form form(Fraction number) {
        if (!number.isWhole() && number.compareTo(TWO) < 0) {
            return latvian ? Form.PART : number.compareTo(Fraction.ONE) < 0 ? Form.ONE : Form.MANY;
        }
        if (!latvian || !number.isWhole()) {
            return number.equals(Fraction.ONE) ? Form.ONE : Form.MANY;
        }
        var rest = number.numerator().longValue() % 100;
        return rest % 10 == 1 && rest != 11 ? Form.ONE : Form.MANY;
    }

    private Optional<String> known(Predicate<String> wanted) {
        return FoodNames.standard().of(food).getOrDefault(language.getLanguage(), List.of()).stream().filter(wanted).findFirst();
    }

    private boolean isPair(String one, String many) {
        var ones = one.split(" ");
        var manies = many.split(" ");
        BiPredicate<String, String> inflected = latvian ? CountedName::isLatvianPair : CountedName::isEnglishPair;
        var differs = false;
        for (var i = 0; i < ones.length && ones.length == manies.length; i++) {
            if (!ones[i].equals(manies[i])) {
                if (!inflected.test(ones[i], manies[i])) {
                    return false;
                }
                differs = true;
            }
        }
        return differs;
    }

    /** {@code burkāns} and {@code burkāni}, {@code kartupelis} and {@code kartupeļi}, {@code lapa} and {@code lapas}. */
    private static boolean isLatvianPair(String one, String many) {
        if (one.endsWith("a") || one.endsWith("e")) {
            return many.equals(one + "s");
        }
        return one.endsWith("s") && many.endsWith("i") && common(one, many) >= Math.max(2, one.length() - 3);
    }

    /** {@code egg} and {@code eggs}, {@code leaf} and {@code leaves}. */
    private static boolean isEnglishPair(String one, String many) {
        return many.endsWith("s") && many.length() > one.length() && common(one, many) >= Math.max(2, one.length() - 1);
    }

    private static int common(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String genitive(String singular, String plural) {
        var ones = singular.split(" ");
        var manies = plural.split(" ");
        var words = new ArrayList<String>();
        for (var i = 0; i < manies.length; i++) {
            var inflected = !manies[i].equals(ones[i]) && manies[i].endsWith("i");
            words.add(inflected ? manies[i].substring(0, manies[i].length() - 1) + "a" : manies[i]);
        }
        return String.join(" ", words);
    }

    /** Participles such as {@code sarīvēts} agree with the name; other words stay. */
    private static String note(String note, String singular, Form form) {
        var masculine = singular.endsWith("s");
        var ending = switch (form) {
            case ONE -> masculine ? "ts" : "ta";
            case PART -> masculine ? "ta" : "tas";
            case MANY -> masculine ? "ti" : "tas";
        };
        return note.replaceAll("(?<=\\p{L}{4})(ts|ta|ti|tas)(?!\\p{L})", ending);
    }
}
