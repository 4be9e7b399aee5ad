package lv.burtnica.recipe.file;

import java.util.regex.Pattern;

/** Writes plain text so that Markdown shows it as it is: no sign in it may start anything. */
final class MarkdownEscape {

    private static final Pattern SIGN = Pattern.compile("[\\\\*_`\\[\\]<]|&(?=[#A-Za-z])");
    private static final Pattern SIGN_AT_START = Pattern.compile("^[#>+=~-]");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BLANKS_WITH_BREAK = Pattern.compile("[ \\t]*[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]\\s*");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LIST_COMMA = Pattern.compile("(?<![0-9]),|,(?![0-9])");

    private MarkdownEscape() {}

    /** Text within a line; line breaks in it become blanks. */
    static String inline(String text) {
        return signs(oneLine(text));
    }

    /** A piece of a line, with the blanks at its ends. */
    static String signs(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }

    /** Text that a line starts with, also after the sign of a list item. */
    static String line(String text) {
        var start = SIGN_AT_START.matcher(inline(text)).replaceFirst("\\\\$0");
        return NUMBER_AT_START.matcher(start).replaceFirst("$1\\\\$2");
    }

    /** Text after the signs of a heading, where a closing row of signs would be dropped. */
    static String heading(String text) {
        return inline(text).replace("#", "\\#");
    }

    /** One part of a comma list. */
    static String listPart(String text) {
        return LIST_COMMA.matcher(inline(text)).replaceAll("&#44;");
    }

    /** Paragraphs divided by empty lines, their lines kept apart. */
    static String paragraphs(String text) {
        var written = new StringBuilder();
        for (var paragraph : PARAGRAPHS.split(Blanks.strip(text))) {
            var lines = Blanks.strip(paragraph).lines().map(MarkdownEscape::line).toList();
            written.append(written.isEmpty() ? "" : "\n\n").append(String.join("\\\n", lines));
        }
        return written.toString();
    }

    static String oneLine(String text) {
        return BLANKS_WITH_BREAK.matcher(Blanks.strip(text)).replaceAll(" ");
    }
}
