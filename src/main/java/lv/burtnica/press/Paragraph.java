package lv.burtnica.press;

/**
 * A paragraph, left aligned and never hyphenated; it is never cut after its first or before its last line.
 *
 * @param text the words
 * @param voice how it is set
 */
public record Paragraph(Words text, Voice voice) implements Block {

    /** How a paragraph is set. */
    public enum Voice {
        BODY,
        /** An opening sentence, a little larger. */
        LEAD,
        /** Large enough to be read from a few paces away. */
        LARGE,
        /** In a softer ink and the smallest size the look allows. */
        QUIET
    }

    public static Paragraph of(String text) {
        return new Paragraph(Words.of(text), Voice.BODY);
    }

    public static Paragraph of(Words text) {
        return new Paragraph(text, Voice.BODY);
    }

    /** An opening sentence, a little larger. */
    public static Paragraph lead(String text) {
        return new Paragraph(Words.of(text), Voice.LEAD);
    }

    /** In a softer ink and the smallest size the look allows. */
    public static Paragraph quiet(String text) {
        return new Paragraph(Words.of(text), Voice.QUIET);
    }
}
