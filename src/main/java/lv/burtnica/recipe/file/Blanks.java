package lv.burtnica.recipe.file;

/** Blanks as people make them: spaces, tabs, line breaks and also the no-break spaces that come along from web pages. */
final class Blanks {

    private Blanks() {}

    /** The text without blanks at either end. */
    static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
