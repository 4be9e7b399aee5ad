package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a {@link TsvTable}. */
record TsvRow(String file, int line, Map<String, Integer> columns, String[] cells) {

    /** The cell without blanks around it; empty where the column or cell is missing. */
    String text(String column) {
        var place = columns.get(column);
        return place == null || place >= cells.length ? "" : cells[place].strip();
    }

    String needed(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw error("food.file.empty", column, "");
        }
        return text;
    }

    /** The number in the cell, {@code null} where it is empty: unknown is not zero. */
    @Nullable BigDecimal number(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw error("food.file.number", column, text);
        }
        throw error("food.file.number", column, text);
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return choice(column, needed(column), type);
    }

    <E extends Enum<E>> E choice(String column, String value, Class<E> type) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("food.file.choice", column, value);
        }
    }

    FoodFileException error(String key, String column, String value) {
        var arguments = new HashMap<String, Object>();
        arguments.put("file", file);
        arguments.put("line", line);
        arguments.put("column", column);
        arguments.put("value", value);
        return new FoodFileException(key, arguments);
    }
}
