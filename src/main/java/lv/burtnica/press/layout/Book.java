package lv.burtnica.press.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Heading.Listed;
import lv.burtnica.press.Section;
import lv.burtnica.press.plan.Role;

/** What has to be known about a whole manuscript while its blocks are set one after the other. */
final class Book {

    private final List<Heading> contents;
    /** The levels of the headings around the place that was reached, outermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    Book(List<Block> blocks) {
        contents = headings(blocks)
                .filter(heading -> heading.listed().contains(Listed.CONTENTS))
                .toList();
    }

    /** The headings that the contents list, in reading order. */
    List<Heading> contents() {
        return contents;
    }

    /** The element of a heading: as deep as there are headings above it, so that no level is ever skipped. */
    Role headingRole(int level) {
        while (!open.isEmpty() && open.getLast() >= level) {
            open.removeLast();
        }
        open.addLast(level);
        return Role.heading(open.size());
    }

    private static Stream<Heading> headings(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Heading heading -> Stream.of(heading);
            case Section section -> headings(section.blocks());
            case Box box -> headings(box.blocks());
            case Columns columns -> columns.columns().stream().flatMap(column -> headings(column.blocks()));
            default -> Stream.empty();
        });
    }
}
