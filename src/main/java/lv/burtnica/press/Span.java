package lv.burtnica.press;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is said and shown in one way.
 *
 * @param text what is drawn; blanks at its ends count
 * @param weight how heavy it is drawn
 * @param quiet whether it steps back behind the text around it
 * @param language the language of the stretch where it differs from the text around it
 * @param target where a tap leads: a web address ({@code https:}, {@code mailto:}), or {@code #} and the anchor of a heading
 * @param spoken what a screen reader says instead of the drawn text: "pusi tējkarotes" for "½ tējk."
 */
public record Span(
        String text,
        Weight weight,
        boolean quiet,
        @Nullable Locale language,
        @Nullable String target,
        @Nullable String spoken) {

    public static Span plain(String text) {
        return new Span(text, Weight.REGULAR, false, null, null, null);
    }

    public static Span strong(String text) {
        return new Span(text, Weight.STRONG, false, null, null, null);
    }

    /** In the softer ink. */
    public static Span quiet(String text) {
        return new Span(text, Weight.REGULAR, true, null, null, null);
    }

    /** Words of another language, so that a screen reader changes its voice. */
    public static Span foreign(String text, Locale language) {
        return new Span(text, Weight.REGULAR, false, language, null, null);
    }

    /** @param target a web address ({@code https:}, {@code mailto:}), or {@code #} and the anchor of a heading */
    public static Span link(String text, String target) {
        return new Span(text, Weight.REGULAR, false, null, target, null);
    }

    /** Text whose drawn form is a symbol or an abbreviation, with the words for it. */
    public static Span spoken(String text, String spoken) {
        return new Span(text, Weight.REGULAR, false, null, null, spoken);
    }

    /** The same words in another weight. */
    public Span in(Weight other) {
        return new Span(text, other, quiet, language, target, spoken);
    }

    /** The same way of saying and showing with other letters. */
    public Span with(String other) {
        return new Span(other, weight, quiet, language, target, spoken);
    }
}
