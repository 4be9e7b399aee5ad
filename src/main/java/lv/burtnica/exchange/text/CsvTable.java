package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows and cells of a table as text (RFC 4180). Programs that open such tables take a cell that begins with certain signs for a formula,
 * and run it; going out such a cell gets an apostrophe in front, which is taken away again coming in.
 */
final class CsvTable {

    private static final String FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String APOSTROPHE = "'";
    /** Rows of one file; a cell more or less does not matter. */
    static final int MOST_ROWS = 20_000;

    private final String text;
    private final char divider;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvTable(String text, char divider) {
        this.text = text;
        this.divider = divider;
    }

    /** The rows that have something in them, whatever sign divides the cells. */
    static List<List<String>> read(String text) {
        return new CsvTable(text, divider(text)).rows();
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<List<String>> rows() {
        var quoted = false;
        for (var at = 0; at < text.length() && rows.size() < MOST_ROWS; at++) {
            var sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (sign == divider) {
                endCell();
            } else if (sign == '\n') {
                endRow();
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        row.add(unguarded(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(one -> !one.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private static char divider(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(sign -> first.chars().filter(one -> one == sign).count()))
                .orElse(',');
    }

    private static String quoted(String cell) {
        return "\"" + guarded(cell).replace("\"", "\"\"") + "\"";
    }

    private static String guarded(String cell) {
        return isFormula(cell) || (cell.startsWith(APOSTROPHE) && isGuarded(cell)) ? APOSTROPHE + cell : cell;
    }

    private static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** An apostrophe, or several, before what would be a formula. */
    private static boolean isGuarded(String cell) {
        var at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && isFormula(cell.substring(at));
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
