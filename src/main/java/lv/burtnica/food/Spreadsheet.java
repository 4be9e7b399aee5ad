package lv.burtnica.food;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table that was pasted from a spreadsheet or saved by one: divided by tabs, semicolons or commas, whichever divides the
 * most rows; cells may stand in quotes and then hold anything.
 */
final class Spreadsheet {

    /** A row with its number as the spreadsheet counts, from 1. */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    private static final String SEPARATORS = "\t;,";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ROWS_TO_JUDGE = 30;
    private static final int MOST_CELLS = 50;

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int openSince;

    private Spreadsheet(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows that are not empty. */
    static Spreadsheet read(String pasted) {
        var text = pasted.isEmpty() || pasted.charAt(0) != BYTE_ORDER_MARK ? pasted : pasted.substring(1);
        var separator = SEPARATORS.charAt(0);
        long best = -1;
        for (var candidate : SEPARATORS.toCharArray()) {
            var divided = new Spreadsheet(text, candidate).take(ROWS_TO_JUDGE).rows.stream().filter(row -> row.cells.size() > 1).count();
            if (divided > best) {
                best = divided;
                separator = candidate;
            }
        }
        return new Spreadsheet(text, separator).take(Integer.MAX_VALUE);
    }

    List<Row> rows() {
        return rows;
    }

    /** The row in which a quote was opened and never closed, 0 where all are closed. */
    int openQuote() {
        return openSince;
    }

    private Spreadsheet take(int most) {
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char here = text.charAt(i);
            if (quoted) {
                if (here == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (here == '"') {
                    quoted = false;
                } else {
                    cell.append(here);
                }
            } else if (here == '"' && cell.toString().isBlank()) {
                quoted = true;
                openSince = number;
                cell.setLength(0);
            } else if (here == separator) {
                endCell();
            } else if (here == '\n' || here == '\r') {
                i += here == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                endRow();
            } else {
                cell.append(here);
            }
        }
        openSince = quoted ? openSince : 0;
        endRow();
        return this;
    }

    private void endCell() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell.toString());
        }
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            rows.add(new Row(number, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        number++;
    }
}
