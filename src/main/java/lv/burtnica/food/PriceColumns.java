package lv.burtnica.food;

import java.util.HashMap;
import java.util.Map;

/** Which column of a price table holds what: by its heading, or food, price and unit where it has none. */
final class PriceColumns {

    private static final Map<String, Integer> USUAL = Map.of("food", 0, "price", 1, "per", 2, "tier", 3);

    private final Map<String, Integer> places;
    private final boolean heading;

    private PriceColumns(Map<String, Integer> places, boolean heading) {
        this.places = places;
        this.heading = heading;
    }

    static PriceColumns of(Spreadsheet.Row first) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < first.cells().size(); i++) {
            var place = i;
            PriceWords.find("column", first.cells().get(i)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        // One word alone may be a food that is called like a heading.
        return found.size() > 1 ? new PriceColumns(found, true) : new PriceColumns(USUAL, false);
    }

    /** Whether the first row names the columns. */
    boolean hasHeading() {
        return heading;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    String text(Spreadsheet.Row row, String column) {
        return row.cell(places.getOrDefault(column, -1));
    }
}
