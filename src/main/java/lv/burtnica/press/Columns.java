package lv.burtnica.press;

import java.util.List;

/**
 * Blocks side by side, read column by column. They stay on one page; what no page can hold side by side is set one below the other.
 *
 * @param columns from left to right
 * @param fixed whether they keep their shares of the width where a page cannot hold them; else the tallest gets more of it
 */
public record Columns(List<Column> columns, boolean fixed) implements Block {

    public Columns {
        columns = List.copyOf(columns);
    }

    public Columns(List<Column> columns) {
        this(columns, false);
    }

    /**
     * A column.
     *
     * @param share its width in proportion to the shares of the others
     * @param align where it stands if another column is taller
     * @param blocks what it holds
     */
    public record Column(double share, Align align, List<Block> blocks) {

        public Column {
            blocks = List.copyOf(blocks);
        }

        public static Column of(double share, Block... blocks) {
            return new Column(share, Align.TOP, List.of(blocks));
        }
    }

    /** Where a column stands beside a taller one. */
    public enum Align {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
