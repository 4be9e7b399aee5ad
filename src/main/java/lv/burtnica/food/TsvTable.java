package lv.burtnica.food;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated table with a heading, whose errors name file, line and column. */
final class TsvTable {

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<TsvRow> rows = new ArrayList<>();

    private TsvTable(String file) {
        this.file = file;
    }

    /** Reads a table; lines that are empty or begin with {@code #} are passed over. */
    static TsvTable read(Reader reader, String file, List<String> neededColumns) {
        var table = new TsvTable(file);
        try (var lines = new BufferedReader(reader)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.take(line, number);
                }
            }
        } catch (IOException e) {
            throw new FoodFileException("food.file.unreadable", Map.of("file", file));
        }
        for (var column : neededColumns) {
            if (!table.columns.containsKey(column)) {
                throw new FoodFileException("food.file.heading", Map.of("file", file, "column", column));
            }
        }
        return table;
    }

    List<TsvRow> rows() {
        return rows;
    }

    private void take(String line, int number) {
        var cells = line.split("\t", -1);
        if (columns.isEmpty()) {
            for (int i = 0; i < cells.length; i++) {
                columns.put(cells[i].strip(), i);
            }
        } else if (cells.length > columns.size()) {
            throw new FoodFileException("food.file.width",
                    Map.of("file", file, "line", number, "cells", cells.length, "columns", columns.size()));
        } else {
            rows.add(new TsvRow(file, number, columns, cells));
        }
    }
}
