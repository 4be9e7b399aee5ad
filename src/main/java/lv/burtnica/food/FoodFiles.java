package lv.burtnica.food;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads foods, parcels and prices from tab-separated files; each error names file, line and column. */
public final class FoodFiles {

    private FoodFiles() {}

    /** The foods of the starter notebook. */
    public static FoodCatalogue bundledFoods() {
        return foods(bundled("foods.tsv"), "foods.tsv");
    }

    /** The parcels of the starter notebook. */
    public static List<Parcel> bundledParcels(FoodCatalogue foods) {
        return ParcelRows.parcels(bundled("parcels.tsv"), "parcels.tsv", foods);
    }

    /** The price lists of the starter notebook, the oldest first. */
    public static List<PriceList> bundledPrices(FoodCatalogue foods) {
        return PriceRows.lists(bundled("prices.tsv"), "prices.tsv", foods);
    }

    /**
     * Reads a catalogue.
     *
     * @param file its name, for errors
     * @throws FoodFileException if it cannot be used
     */
    public static FoodCatalogue foods(Reader reader, String file) {
        var foods = new LinkedHashMap<String, Food>();
        for (var row : TsvTable.read(reader, file, FoodRows.COLUMNS).rows()) {
            var food = FoodRows.food(row);
            if (foods.put(food.id(), food) != null) {
                throw row.error("food.file.twice", "id", food.id());
            }
        }
        return new FoodCatalogue(foods.values());
    }

    /** Reads parcels; throws as {@link #foods}. */
    public static List<Parcel> parcels(Reader reader, String file, FoodCatalogue foods) {
        return ParcelRows.parcels(reader, file, foods);
    }

    /** Reads prices as lists by month, the oldest first; throws as {@link #foods}. */
    public static List<PriceList> prices(Reader reader, String file, FoodCatalogue foods) {
        return PriceRows.lists(reader, file, foods);
    }

    static Reader bundled(String name) {
        var stream = FoodFiles.class.getResourceAsStream("/recipes/" + name);
        if (stream == null) {
            throw new FoodFileException("food.file.unreadable", Map.of("file", name));
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
