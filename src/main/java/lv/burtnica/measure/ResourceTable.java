package lv.burtnica.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A small table of words that lies beside a class: tab-separated, a heading, remarks after {@code #}. */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * The rows without their heading, each as wide as the heading; missing cells are empty.
     *
     * @throws IllegalStateException if there is no such table beside the class
     */
    public static List<String[]> rows(Class<?> beside, String name) {
        var stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("No table " + name + " beside " + beside.getName());
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            int width = lines.getFirst().split("\t", -1).length;
            return lines.stream().skip(1).map(line -> line.split("\t", -1)).map(cells -> widened(cells, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell that are divided by commas. */
    public static List<String> words(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static String[] widened(String[] cells, int width) {
        var row = java.util.Arrays.copyOf(cells, width);
        for (int i = cells.length; i < width; i++) {
            row[i] = "";
        }
        return row;
    }
}
