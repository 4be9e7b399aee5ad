package lv.burtnica.recipe.file;

import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A CommonMark text with its blocks, so that each block can be asked where it stands and how it was written.
 *
 * @param isTooDeep whether it nests deeper than code can walk by recursion; there are no blocks then
 */
record MarkdownSource(String text, Node document, boolean isTooDeep) {

    private static final int DEEPEST = 64;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern BLANKS_AT_PARAGRAPH_END = Pattern.compile("(?<=\\S)[ \\t]+(?=\\n[ \\t]*(\\n|$))");
    private static final Pattern BLANK_LINES_BEFORE = Pattern.compile("^([ \\t]*\\n)+");

    static MarkdownSource of(String text) {
        try {
            var document = PARSER.parse(text);
            return isTooDeep(document) ? tooDeep(text) : new MarkdownSource(text, document, false);
        } catch (StackOverflowError e) {
            // The parser itself walks emphasis within emphasis by recursion; only a hostile text nests it ten thousand times.
            return tooDeep(text);
        }
    }

    private static MarkdownSource tooDeep(String text) {
        return new MarkdownSource(text, new Document(), true);
    }

    /** Line breaks as {@code \n} and no byte order mark. */
    static String clean(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }

    static int start(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
    }

    static int end(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return 0;
        }
        var last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /** The line a block starts on, counted from 1. */
    static int line(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    /** The number of the last line that has something on it, at least 1. */
    int lastLine() {
        return Math.max(1, (int) text.stripTrailing().lines().count());
    }

    /** What stands between two places, without the empty lines around it; indentation of the first line is kept. */
    String between(int from, int to) {
        var found = from < to ? text.substring(from, to) : "";
        return BLANK_LINES_BEFORE.matcher(found.startsWith("\n") ? found.substring(1) : found).replaceFirst("").stripTrailing();
    }

    /** The inside of a heading or of an emphasis, as written. */
    String contents(Node node) {
        var first = node.getFirstChild();
        return first == null ? "" : text.substring(start(first), end(node.getLastChild())).strip();
    }

    /** The blocks of a list item from the given place on, as written but without blanks at the end of paragraphs. */
    String rest(Node item, int from) {
        var to = end(item);
        return from < to ? BLANKS_AT_PARAGRAPH_END.matcher(text.substring(from, to)).replaceAll("").strip() : "";
    }

    private static boolean isTooDeep(Node document) {
        var depth = 0;
        var node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return false;
            }
            node = node.getNext();
        }
    }
}
