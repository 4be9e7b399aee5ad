package lv.burtnica.wording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows for spreadsheets, as RFC 4180 writes them, in UTF-8 with the mark by which Excel knows Latvian letters.
 *
 * <p>A spreadsheet takes a cell that begins with certain signs for a formula and runs it. What people typed may begin so, by chance or by
 * design: such a cell gets an apostrophe in front, by which a spreadsheet shows it as text. Plain numbers stay numbers.
 *
 * @param separator between cells: a semicolon where the comma is in numbers, as in Latvia
 */
public record Csv(char separator) {

    /** What spreadsheets of a Latvian computer expect. */
    public static final Csv LATVIAN = new Csv(';');

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\\u0000\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern DELICATE = Pattern.compile("[\"\\r\\n\\t;,']");
    private static final String END_OF_ROW = "\r\n";
    private static final String MARK = "\uFEFF";

    /** A whole file. */
    public byte[] file(List<List<String>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining("", MARK, "")).getBytes(StandardCharsets.UTF_8);
    }

    /** One row with its end. */
    public String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(String.valueOf(separator), "", END_OF_ROW));
    }

    private static String cell(String text) {
        var guarded = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return DELICATE.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
