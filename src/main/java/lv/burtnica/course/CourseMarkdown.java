package lv.burtnica.course;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown that activities and worksheets are written in: CommonMark with tables and boxes to tick. */
public final class CourseMarkdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), TaskListItemsExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();

    /** A box that can only be ticked on paper is a sign, not a field without a name. */
    private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\"[^>]*>");

    private CourseMarkdown() {}

    /** The text as a tree of CommonMark with the tables of the course. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** As HTML for a page. HTML that somebody wrote into the text is shown as text, and links lead to web addresses only. */
    public static String html(String markdown) {
        return BOX.matcher(HTML.render(parse(markdown))).replaceAll("\u2610");
    }
}
