package lv.burtnica.recipe.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * What a reader sees of Markdown, without its signs. HTML tags go, what stands between them stays.
 *
 * @param lineBreak what a line break that the author asked for becomes, and what divides the items of a list
 * @param paragraphBreak what divides paragraphs
 * @param withAddresses whether a web address behind a word is kept in brackets after it
 */
record PlainText(String lineBreak, String paragraphBreak, boolean withAddresses) {

    /** For names, tags, ingredient lines: one line, words only. */
    static final PlainText WORDS = new PlainText(" ", " ", false);

    /** For steps: one line. */
    static final PlainText LINE = new PlainText(" ", " ", true);

    /** For descriptions and notes: paragraphs divided by an empty line. */
    static final PlainText PARAGRAPHS = new PlainText("\n", "\n\n", true);

    private static final Pattern HTML_TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

    /** Blocks one after the other. */
    String of(List<? extends Node> blocks) {
        return joined(blocks, paragraphBreak);
    }

    /** The blocks in a list item or a quotation. */
    String inside(Node container) {
        return joined(children(container), paragraphBreak);
    }

    /** The words in a heading, a paragraph or an emphasis. */
    String words(Node parent) {
        return Blanks.strip(children(parent).stream().map(this::inline).collect(Collectors.joining()));
    }

    /** The words of a piece of Markdown that stood within a line, so that nothing in it can begin a block. */
    static String ofInline(String markdown) {
        var paragraph = MarkdownSource.of("| " + markdown.replace('\n', ' ')).document().getFirstChild();
        return paragraph == null ? "" : Blanks.strip(WORDS.words(paragraph).substring(1));
    }

    private String block(Node block) {
        return switch (block) {
            case Paragraph paragraph -> words(paragraph);
            case Heading heading -> words(heading);
            case BulletList list -> children(list).stream().map(item -> "– " + nested(item)).collect(Collectors.joining(lineBreak));
            case OrderedList list -> numbered(list);
            case FencedCodeBlock code -> code.getLiteral().strip().replace("\n", lineBreak);
            case IndentedCodeBlock code -> code.getLiteral().strip().replace("\n", lineBreak);
            case HtmlBlock html -> HTML_TAG.matcher(html.getLiteral()).replaceAll(" ").replaceAll("\\s+", " ").strip();
            case ThematicBreak line -> "";
            case LinkReferenceDefinition definition -> "";
            default -> inside(block);
        };
    }

    private String numbered(OrderedList list) {
        var lines = new ArrayList<String>();
        var number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (var item : children(list)) {
            lines.add(number++ + ". " + nested(item));
        }
        return String.join(lineBreak, lines);
    }

    private String nested(Node item) {
        return joined(children(item), lineBreak);
    }

    private String joined(List<? extends Node> blocks, String divider) {
        return blocks.stream().map(this::block).filter(text -> !text.isEmpty()).collect(Collectors.joining(divider));
    }

    private String inline(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case SoftLineBreak soft -> " ";
            case HardLineBreak hard -> lineBreak;
            case HtmlInline html -> "";
            case Image image -> words(image);
            case Link link -> link(link);
            default -> children(node).stream().map(this::inline).collect(Collectors.joining());
        };
    }

    private String link(Link link) {
        var words = words(link);
        var address = link.getDestination();
        var isNews = withAddresses && address.matches("https?://.*") && !address.equals(words);
        return isNews ? words + " (" + address + ")" : words;
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
