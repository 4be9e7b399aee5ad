package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes the HTML out of texts that should be plain and never are: tags, entities written twice, blanks of every kind. */
public final class Words {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    /** Blanks of every width, those that must not break, and marks that cannot be seen. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]+");
    private static final Pattern BLANKS_IN_LINE =
            Pattern.compile("[\\t\\x0B\\f \\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?: ?\\n)+");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\(?\\d{1,2}[.)](?!\\d)|[•‣▢*–]|-(?=\\s))\\s*");
    private static final String BLOCKS = "p, div, li, ul, ol, br, h1, h2, h3, h4, h5, h6, tr, section";

    private Words() {}

    /** All of it on one line. */
    public static String line(String raw) {
        return BLANKS.matcher(plain(raw)).replaceAll(" ").replace("\u00AD", "").strip();
    }

    /** With its line breaks; an empty line divides paragraphs. */
    public static String paragraphs(String raw) {
        var text = BLANKS_IN_LINE.matcher(plain(raw).replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        var lines = text.lines().map(String::strip).toList();
        return EMPTY_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip();
    }

    /** The lines that have something on them, without the numbers where every line is numbered, and without bullets. */
    public static List<String> lines(String raw) {
        var lines = paragraphs(raw).lines().filter(line -> !line.isBlank()).toList();
        var numbered = lines.size() > 1 && lines.stream().allMatch(line -> NUMBERED.matcher(line).find());
        return numbered
                ? lines.stream().map(line -> NUMBERED.matcher(line).replaceFirst("")).filter(line -> !line.isEmpty()).toList()
                : lines;
    }

    private static String plain(String raw) {
        var text = raw;
        for (var round = 0; round < 3 && ENTITY.matcher(text).find(); round++) {
            text = Parser.unescapeEntities(text, false);
        }
        return TAG.matcher(text).find() ? withoutTags(text) : text;
    }

    private static String withoutTags(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, template").remove();
        for (var block : new ArrayList<>(body.select(BLOCKS))) {
            separate(block);
        }
        return body.wholeText();
    }

    private static void separate(Element block) {
        block.before(new TextNode("\n"));
        if (block.normalName().equals("br")) {
            block.remove();
        } else {
            block.after(new TextNode("\n"));
        }
    }
}
