package lv.burtnica.recipe.assessment;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.PriceList;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Texts;

/** Recipes, prices and parcels for tests, on the starter notebook's catalogue. */
final class Kitchen {

    static final FoodCatalogue FOODS = FoodFiles.bundledFoods();
    static final Assessor ASSESSOR = new Assessor(LineReader.of(FOODS), FOODS, HouseholdMeasures.USUAL);
    static final List<PriceList> PRICES = FoodFiles.bundledPrices(FOODS);
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final Terms MAY_2025 = Terms.cheapest(PriceTable.of(PRICES.getFirst()), DAY);

    private Kitchen() {}

    static Recipe recipe(Yield yield, String... lines) {
        return new Recipe("vakarinas", Texts.LATVIAN, "Vakariņas", "", MealKind.MAIN, yield, null, List.of(),
                List.of(new IngredientGroup("", List.of(lines))), List.of("Vāriet."), List.of(), Credit.NONE, "pot", null);
    }

    /** A recipe for four whose dish somebody put on the scales. */
    static Recipe weighed(int cookedGrams, String... lines) {
        var recipe = recipe(lines);
        return new Recipe(recipe.key(), recipe.language(), recipe.title(), recipe.description(), recipe.kind(), recipe.yield(), null,
                List.of(), recipe.ingredients(), recipe.steps(), List.of(), recipe.credit(), recipe.illustration(), null, cookedGrams);
    }

    /** A recipe for four. */
    static Recipe recipe(String... lines) {
        return recipe(Yield.portions(4), lines);
    }

    static Assessment assess(String... lines) {
        return ASSESSOR.assess(recipe(lines), MAY_2025);
    }

    static Assessment assess(Terms terms, String... lines) {
        return ASSESSOR.assess(recipe(lines), terms);
    }

    /** Price rows without the columns that do not matter here: food, tier, euros, month, pack's euros, note. */
    static Terms prices(String... rows) {
        var heading = "food_id\ttier\teur_per_kg_or_l\tperiod\tplace\titem_as_named\tpack_price_eur\tsource\tnote";
        var table = Stream.concat(Stream.of(heading), Stream.of(rows).map(Kitchen::priceRow)).toList();
        var lists = FoodFiles.prices(new StringReader(String.join("\n", table)), "cenas.tsv", FOODS);
        return Terms.cheapest(PriceTable.newest(lists, LocalDate.of(2026, 11, 22)), LocalDate.of(2026, 11, 22));
    }

    static Parcel parcel(String... rows) {
        var heading = "country\tprogramme\tperiod\tunit\tingredient_id\titem_as_named\tamount_g\tamount_other\tsource";
        var table = Stream.concat(Stream.of(heading),
                Stream.of(rows).map(row -> "LV\tprogramma\t2026\tkomplekts\t" + row + "\tRucavas novada sociālais dienests")).toList();
        return FoodFiles.parcels(new StringReader(String.join("\n", table)), "pakas.tsv", FOODS).getFirst();
    }

    static Parcel starterParcel(String id) {
        return FoodFiles.bundledParcels(FOODS).stream().filter(parcel -> parcel.id().equals(id)).findFirst().orElseThrow();
    }

    private static String priceRow(String row) {
        var cells = row.split("\\|", -1);
        return String.join("\t", cells[0], cells[1], cells[2], cells[3], "veikals Rucavā", "prece", cells[4], "čeks", cells[5]);
    }
}
