package lv.burtnica.recipe.pantry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelItem;
import lv.burtnica.recipe.PublishedIngredients.Ingredients;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Recipes, parcels and prices for tests of what can be cooked, on the starter notebook's catalogue. */
final class Larder {

    static final FoodCatalogue FOODS = FoodFiles.bundledFoods();
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Terms TODAY = Terms.cheapest(PriceTable.newest(FoodFiles.bundledPrices(FOODS), DAY), DAY);
    static final Assessor ASSESSOR = Assessor.standard();

    final NeedsReader reader = new NeedsReader(ASSESSOR::assess);

    static Ingredients recipe(long id, String... lines) {
        return new Ingredients(id, 1, Texts.LATVIAN, Yield.portions(4), List.of(lines));
    }

    Needs needs(long id, String... lines) {
        return reader.read(recipe(id, lines), TODAY);
    }

    /** What is said of one recipe. */
    Fit fit(AtHand have, @Nullable Parcel parcel, String... lines) {
        var needs = needs(1, lines);
        return new Weighing(stock(have, parcel)).weigh(needs);
    }

    Weighing.Line[] lines(AtHand have, @Nullable Parcel parcel, String... lines) {
        var needs = needs(1, lines);
        return new Weighing(stock(have, parcel)).lines(needs);
    }

    Stock stock(AtHand have, @Nullable Parcel parcel) {
        return Stock.of(have, parcel, parcel == null ? List.of() : List.of(parcel), reader.numbers());
    }

    static AtHand foods(String... foods) {
        return new AtHand(null, Set.of(foods), Set.of(), Map.of());
    }

    static AtHand parcelAlone() {
        return new AtHand("paka", Set.of(), Set.of(), Map.of());
    }

    /** A parcel of foods with their grams; a negative weight stands for one that the source does not state. */
    static Parcel parcel(Map<String, Double> grams) {
        var items = new ArrayList<ParcelItem>();
        new LinkedHashMap<>(grams).forEach((food, weight) ->
                items.add(new ParcelItem(food, food, weight < 0 ? null : BigDecimal.valueOf(weight), 1, "", "Rucavas novads")));
        return new Parcel("paka", "LV", "programma", "2026", "komplekts", null, null, items);
    }
}
