package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.wording.Wording;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The running text of Markdown as words of the press. There are no italics on paper: what is stressed is bold. */
final class MarkdownWords {

    private static final Pattern ROOM = Pattern.compile("_{3,}");
    private static final String DRAWN_ROOM = "_".repeat(18);

    private final Wording wording;

    MarkdownWords(Wording wording) {
        this.wording = wording;
    }

    /** The text of a node and all below it as one line. */
    Words of(Node node) {
        return lines(node).stream().reduce((above, below) -> above.and(Span.plain(" ")).and(below)).orElse(Words.NONE);
    }

    /** The text of a node, cut where a line of it ends that has underscores alone, or where the writer broke it hard. */
    List<Words> lines(Node node) {
        var gatherer = new Gatherer();
        node.accept(gatherer);
        return gatherer.lines();
    }

    /** Underscores within a line leave room to write, and a screen reader says so. */
    Words withRoom(Words line) {
        var spans = new ArrayList<Span>();
        for (var span : line.spans()) {
            var room = ROOM.matcher(span.text());
            var from = 0;
            while (room.find()) {
                spans.add(span.with(span.text().substring(from, room.start())));
                spans.add(Span.spoken(DRAWN_ROOM, wording.text("course.print.room-to-write")));
                from = room.end();
            }
            spans.add(span.with(span.text().substring(from)));
        }
        return new Words(spans);
    }

    private static final class Gatherer extends AbstractVisitor {

        private final List<Words> lines = new ArrayList<>();
        private final List<Span> line = new ArrayList<>();
        private Weight weight = Weight.REGULAR;

        List<Words> lines() {
            end();
            return joined();
        }

        /** Lines of text that follow each other are one paragraph: where the writer's editor broke them means nothing. */
        private List<Words> joined() {
            var joined = new ArrayList<Words>();
            var open = false;
            for (var next : lines) {
                var isRoom = ROOM.matcher(next.plain().strip()).matches();
                if (open && !isRoom) {
                    joined.set(joined.size() - 1, joined.getLast().and(Span.plain(" ")).and(next));
                } else {
                    joined.add(next);
                }
                open = !isRoom;
            }
            return joined;
        }

        private void end() {
            if (!line.isEmpty()) {
                lines.add(new Words(List.copyOf(line)));
                line.clear();
            }
        }

        @Override
        public void visit(Text text) {
            line.add(Span.plain(text.getLiteral()).in(weight));
        }

        @Override
        public void visit(Code code) {
            line.add(Span.plain(code.getLiteral()).in(weight));
        }

        @Override
        public void visit(Emphasis emphasis) {
            strongly(() -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            strongly(() -> visitChildren(strong));
        }

        private void strongly(Runnable inner) {
            var before = weight;
            weight = Weight.STRONG;
            inner.run();
            weight = before;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            end();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            end();
        }
    }
}
