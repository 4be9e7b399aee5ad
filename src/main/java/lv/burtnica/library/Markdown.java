package lv.burtnica.library;

import java.util.regex.Pattern;
import lv.burtnica.course.CourseMarkdown;

/** Markdown as HTML that fits below the headings of a page. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    private static final int DEEPEST = 6;

    private Markdown() {}

    /**
     * The text as HTML in which nothing runs.
     *
     * @param level of the heading that the text stands below; its own headings, from the second level, come right under it
     */
    static String below(String markdown, int level) {
        var html = CourseMarkdown.html(markdown);
        var highest = HEADING.matcher(html).results().mapToInt(found -> found.group(2).charAt(0) - '0').min().orElse(level + 1);
        return HEADING.matcher(html).replaceAll(found -> {
            var wanted = Math.min(found.group(2).charAt(0) - '0' - highest + level + 1, DEEPEST);
            return "<" + found.group(1) + "h" + wanted + ">";
        });
    }
}
