package lv.burtnica.food;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.measure.FoodMeasures;

/** Makes foods of the lines of {@code foods.tsv}. */
final class FoodRows {

    static final List<String> COLUMNS = List.of(
            "id", "category", "parcel_evidence", "name_lv", "genitive_lv", "name_en", "source", "source_code", "source_food_name",
            "match", "kcal_100g_EU", "kJ_100g_EU", "kcal_100g_source", "protein_g", "fat_g", "satfat_g", "carb_available_g",
            "carb_total_by_diff_g", "sugars_g", "fibre_g", "sodium_mg", "salt_g", "refuse_pct", "g_per_ml", "piece_desc",
            "piece_g", "source_measures", "allergens_eu14", "note");
    private static final List<String> LANGUAGES = List.of("lv", "en", "lt", "et", "ru");

    private FoodRows() {}

    static Food food(TsvRow row) {
        var measures = new FoodMeasures(
                row.number("g_per_ml"),
                SourceMeasures.gramsOf(row.text("piece_desc"), row.number("piece_g"), row.text("source_measures")),
                row.number("refuse_pct"));
        return new Food(
                row.needed("id"), row.choice("category", FoodCategory.class), list(row.text("parcel_evidence")), names(row), Map.of(),
                row.text("genitive_lv"), source(row), nutrients(row), measures, row.text("piece_desc"),
                row.text("source_measures"), allergens(row), row.text("note"));
    }

    private static Map<String, String> names(TsvRow row) {
        row.needed("name_lv");
        row.needed("name_en");
        var names = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var name = row.text("name_" + language);
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return names;
    }

    private static FoodSource source(TsvRow row) {
        return new FoodSource(row.needed("source"), row.text("source_code"), row.text("source_food_name"),
                row.choice("match", FoodSource.Match.class));
    }

    private static Nutrients nutrients(TsvRow row) {
        return new Nutrients(
                row.number("kcal_100g_EU"), row.number("kJ_100g_EU"), row.number("kcal_100g_source"), row.number("protein_g"),
                row.number("fat_g"), row.number("satfat_g"), row.number("carb_available_g"), row.number("carb_total_by_diff_g"),
                row.number("sugars_g"), row.number("fibre_g"), row.number("sodium_mg"), row.number("salt_g"));
    }

    private static Map<Allergen, AllergenCertainty> allergens(TsvRow row) {
        var allergens = new EnumMap<Allergen, AllergenCertainty>(Allergen.class);
        for (var flag : list(row.text("allergens_eu14"))) {
            boolean unsure = flag.endsWith("?");
            var name = unsure ? flag.substring(0, flag.length() - 1) : flag;
            allergens.put(
                    row.choice("allergens_eu14", name.toUpperCase(Locale.ROOT), Allergen.class),
                    unsure ? AllergenCertainty.MAY_CONTAIN : AllergenCertainty.CONTAINS);
        }
        return allergens;
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
