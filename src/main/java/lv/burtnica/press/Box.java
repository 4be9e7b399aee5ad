package lv.burtnica.press;

import java.util.List;

/**
 * Blocks set apart from the text around them. A box within a box loses its frame.
 *
 * @param frame how they are set apart
 * @param blocks what it holds; a heading in it is a {@link Heading} like any other
 */
public record Box(Frame frame, List<Block> blocks) implements Block {

    /** How a box is set apart. */
    public enum Frame {
        /** A line at the left: a tip. */
        MARGIN,
        /** A thin frame all round: a note that must be seen. */
        OUTLINE,
        /** A heavy frame all round: a warning. */
        HEAVY,
        /** A dotted line all round, to cut along. */
        CUT
    }

    public Box {
        blocks = List.copyOf(blocks);
    }

    /** A bold opening and a text. */
    public static Box note(Frame frame, String opening, Words text) {
        return new Box(frame, List.of(Paragraph.of(Words.strong(opening)), Paragraph.of(text)));
    }
}
