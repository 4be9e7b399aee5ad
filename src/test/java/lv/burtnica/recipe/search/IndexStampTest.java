package lv.burtnica.recipe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.AllergenCertainty;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.FoodNames;
import lv.burtnica.measure.HouseholdMeasures;
import org.junit.jupiter.api.Test;

/** A stamp is another one exactly when entries come out differently. */
class IndexStampTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private static final HouseholdMeasures USUAL = HouseholdMeasures.USUAL;

    private final FoodCatalogue foods = FoodFiles.bundledFoods();
    private final IndexStamp stamp = new IndexStamp();
    private final String before = stamp.with(foods.all(), FoodFiles.bundledPrices(foods), MONTH, USUAL);

    @Test
    void theSameMakesTheSame() {
        var again = FoodFiles.bundledFoods();
        assertThat(new IndexStamp().with(again.all(), FoodFiles.bundledPrices(again), MONTH, USUAL)).isEqualTo(before);
        assertThat(stamp.isOfThisProgram(before)).isTrue();
        assertThat(stamp.isOfThisProgram("0123456789abcdef-0123456789abcdef")).isFalse();
    }

    @Test
    void aNewPriceListCountsFromItsMonthOn() {
        var prices = FoodFiles.bundledPrices(foods);
        assertThat(stamp.with(foods.all(), List.of(), MONTH, USUAL)).isNotEqualTo(before);
        assertThat(stamp.with(foods.all(), prices, YearMonth.of(2000, 1), USUAL)).isEqualTo(stamp.with(foods.all(), List.of(), MONTH, USUAL));
    }

    @Test
    void aCorrectedAllergenOrNameCounts() {
        var griki = foods.find("griki").orElseThrow();
        assertThat(with(griki, griki.names(), Map.of(Allergen.GLUTEN, AllergenCertainty.MAY_CONTAIN))).isNotEqualTo(before);
        assertThat(with(griki, Map.of("lv", "griķi", "en", "buckwheat"), griki.allergens())).isNotEqualTo(before);
        assertThat(with(griki, griki.names(), griki.allergens())).isEqualTo(before);
    }

    @Test
    void aLargerSpoonCounts() {
        assertThat(stamp.with(foods.all(), FoodFiles.bundledPrices(foods), MONTH, USUAL.withSpoon(18))).isNotEqualTo(before);
    }

    @Test
    void aFoodIsKnownByAllItsNamesWithoutRemarks() {
        var names = FoodNames.standard().of(foods.find("griki").orElseThrow());
        assertThat(names.get("lv")).startsWith("griķi").contains("griķu putraimi");
        assertThat(names.get("en")).contains("buckwheat").noneMatch(name -> name.contains(","));
        assertThat(names.get("ru")).contains("гречка");
        assertThat(names.get("lt")).contains("grikiai");
        assertThat(FoodNames.standard().of(foods.find("rupjmaize").orElseThrow()).get("lv")).doesNotContain("maize");
    }

    private String with(Food food, Map<String, String> names, Map<Allergen, AllergenCertainty> allergens) {
        var changed = new Food(food.id(), food.category(), food.parcelEvidence(), names, food.otherNames(), food.genitive(), food.source(), food.nutrients(),
                food.measures(), food.pieceDescription(), food.sourceMeasures(), allergens, food.note());
        var all = foods.all().stream().map(one -> one.id().equals(food.id()) ? changed : one).toList();
        return stamp.with(all, FoodFiles.bundledPrices(foods), MONTH, USUAL);
    }
}
