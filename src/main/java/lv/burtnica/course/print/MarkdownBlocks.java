package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.burtnica.course.CourseMarkdown;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Checklist;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;
import lv.burtnica.wording.Wording;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Says Markdown in the blocks of a manuscript. Underscores alone on a line are a ruled line; HTML is left out. */
final class MarkdownBlocks {

    /** A row that somebody writes in by hand. */
    private static final double WRITING_ROOM = 9;
    private static final Pattern RULE = Pattern.compile("_{3,}");
    private static final double FIRST_COLUMN = 1.6;

    private final Wording wording;
    private final MarkdownWords words;
    private final int level;

    /** @param level of the heading that the text stands under, so that its own {@code ##} come right below */
    MarkdownBlocks(Wording wording, int level) {
        this.wording = wording;
        this.words = new MarkdownWords(wording);
        this.level = level;
    }

    List<Block> blocks(String markdown) {
        var blocks = new ArrayList<Block>();
        children(CourseMarkdown.parse(markdown)).forEach(node -> add(node, blocks));
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        switch (node) {
            case org.commonmark.node.Heading heading -> blocks.add(
                    Heading.plain(Math.clamp(level + heading.getLevel() - 1L, 1, 4), words.of(heading).plain()));
            case org.commonmark.node.Paragraph paragraph -> addParagraph(paragraph, blocks);
            case ThematicBreak rule -> addRules(1, blocks);
            case BulletList list -> blocks.add(list(list));
            case OrderedList list -> blocks.add(new Steps(number(list), items(list)));
            case TableBlock table -> blocks.add(table(table));
            case BlockQuote quote -> {
                var inner = new ArrayList<Block>();
                children(quote).forEach(child -> add(child, inner));
                blocks.add(new Box(Box.Frame.MARGIN, inner));
            }
            default -> { }
        }
    }

    private static int number(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    /** Lines of underscores in a paragraph are room to write; the lines between them are text. */
    private void addParagraph(org.commonmark.node.Paragraph paragraph, List<Block> blocks) {
        for (var line : words.lines(paragraph)) {
            if (RULE.matcher(line.plain().strip()).matches()) {
                addRules(1, blocks);
            } else {
                blocks.add(Paragraph.of(words.withRoom(line)));
            }
        }
    }

    private static void addRules(int lines, List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof RuledLines above) {
            blocks.set(blocks.size() - 1, new RuledLines(above.lines() + lines));
        } else {
            blocks.add(new RuledLines(lines));
        }
    }

    private Block list(ListBlock list) {
        return isChecklist(list)
                ? new Checklist(wording.text("course.print.empty-box"), items(list))
                : new Bullets(items(list));
    }

    private static boolean isChecklist(ListBlock list) {
        return children(list).allMatch(item -> item.getFirstChild() instanceof TaskListItemMarker);
    }

    private List<Words> items(ListBlock list) {
        return children(list).filter(ListItem.class::isInstance).map(item -> words.withRoom(words.of(item))).toList();
    }

    private Table table(TableBlock table) {
        var rows = children(table).flatMap(MarkdownBlocks::children).filter(TableRow.class::isInstance)
                .map(row -> children(row).map(words::of).toList()).toList();
        var head = rows.getFirst();
        var body = rows.subList(1, rows.size());
        var isForm = body.stream().flatMap(List::stream).anyMatch(Words::isEmpty);
        var columns = new ArrayList<Table.Column>();
        for (var i = 0; i < head.size(); i++) {
            columns.add(Table.Column.of(head.get(i).plain(), share(body, i, isForm)));
        }
        return new Table(columns, body, isForm ? WRITING_ROOM : 0);
    }

    /** The first column of a table to read holds words, the others figures; in a form all that is empty wants room. */
    private static double share(List<List<Words>> body, int column, boolean isForm) {
        var longest = body.stream().mapToInt(row -> row.get(column).plain().length()).max().orElse(0);
        if (isForm) {
            return longest == 0 ? 2 : longest <= 2 ? 0.5 : FIRST_COLUMN;
        }
        return column == 0 ? FIRST_COLUMN : Math.max(1, longest / 14.0);
    }

    static Stream<Node> children(Node node) {
        Iterable<Node> siblings = () -> new java.util.Iterator<>() {
            private Node next = node.getFirstChild();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Node next() {
                var current = next;
                next = current.getNext();
                return current;
            }
        };
        return StreamSupport.stream(siblings.spliterator(), false);
    }
}
