package lv.burtnica.recipe.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** Lines with what a careful human reads in them, and how well the reader agrees. */
final class LabelledLines {

    record Score(int lines, int amounts, int packs, int foods, int alternatives, int optional, int preparations, List<String> misses) {

        double amountShare() {
            return (double) amounts / lines;
        }

        double foodShare() {
            return (double) foods / lines;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT,
                    "%d lines: amounts and units %.1f %%, foods %.1f %%, pack sizes %.1f %%, "
                            + "alternatives %.1f %%, optional %.1f %%, preparations %.1f %%",
                    lines, share(amounts), share(foods), share(packs), share(alternatives), share(optional), share(preparations));
        }

        private double share(int right) {
            return 100.0 * right / lines;
        }
    }

    private LabelledLines() {}

    static Score score(LineReader reader, String resource) {
        int[] right = new int[6];
        var misses = new ArrayList<String>();
        var rows = rows(resource);
        for (var row : rows) {
            var reading = reader.read(row[1], Locale.of(row[0]));
            boolean[] fits = {
                amount(reading).equals(amount(row[2], row[3]) + " " + (row[4].isEmpty() ? "none" : row[4])), pack(reading).equals(row[5]),
                Objects.requireNonNullElse(reading.food(), "").equals(row[6]), String.join(",", reading.alternatives()).equals(row[7]),
                reading.optional() == Boolean.parseBoolean(row[8]), Objects.requireNonNullElse(reading.preparation(), "").equals(row[9])
            };
            for (int i = 0; i < fits.length; i++) {
                right[i] += fits[i] ? 1 : 0;
                if (!fits[i]) {
                    misses.add("AKFVOP".charAt(i) + " " + row[1] + " -> " + amount(reading) + " [" + pack(reading) + "] "
                            + reading.food() + " " + reading.alternatives() + " " + reading.optional() + " prep=" + reading.preparation()
                            + " name=" + reading.name());
                }
            }
        }
        return new Score(rows.size(), right[0], right[1], right[2], right[3], right[4], right[5], misses);
    }

    private static String amount(LineReading reading) {
        var amount = reading.amount();
        var numbers = amount == null ? " " : number(amount.from().toDouble()) + " " + number(amount.to().toDouble());
        return numbers + " " + reading.unit().code();
    }

    private static String amount(String from, String to) {
        return from.isEmpty() ? " " : number(Double.parseDouble(from)) + " " + number(Double.parseDouble(to));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String pack(LineReading reading) {
        @Nullable Quantity size = reading.packSize();
        return size == null ? "" : size.amount().to() + " " + size.unit().code();
    }

    private static List<String[]> rows(String resource) {
        var stream = Objects.requireNonNull(LabelledLines.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
