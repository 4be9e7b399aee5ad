package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.AllergenCertainty;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a search can be narrowed by, and that its counts are kept to. */
class FacetsTest extends ViewTest {

    private static final int ALL = 300;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private RecipeBook book;

    @Autowired
    private FoodCatalogue foods;

    @ParameterizedTest
    @EnumSource
    void nothingFreeFromAnAllergenNamesAFoodThatHoldsOrMayHoldIt(Allergen allergen) {
        var found = search.find(query(RecipeChoice.ALL.switchFreeFrom(allergen)), 0, ALL).cards();
        assertThat(found).allSatisfy(card -> {
            var named = book.find(card.id()).orElseThrow().foods();
            assertThat(named).noneMatch(id -> foods.find(id).orElseThrow().allergens().containsKey(allergen));
        });
    }

    @Test
    void whatMayContainGlutenIsNotWithoutGluten() {
        var may = foods.all().stream()
                .filter(food -> food.allergens().get(Allergen.GLUTEN) == AllergenCertainty.MAY_CONTAIN)
                .map(food -> food.id())
                .collect(Collectors.toSet());
        assertThat(may).isNotEmpty();
        var free = search.find(query(RecipeChoice.ALL.switchFreeFrom(Allergen.GLUTEN)), 0, ALL);
        assertThat(free.total()).isPositive();
        assertThat(free.foods().keySet()).doesNotContainAnyElementsOf(may);
    }

    @Test
    void everyCountIsWhatTheNextPressLeaves() {
        for (var choice : List.of(RecipeChoice.ALL, RecipeChoice.ALL.withKind(MealKind.SOUP),
                RecipeChoice.ALL.withCost(CostBand.UP_TO_1_EURO).switchFreeFrom(Allergen.EGG))) {
            var finds = search.find(query(choice), 0, 0);
            finds.times().forEach((time, count) -> assertThat(total(choice.withTime(time))).as("%s %s", choice, time).isEqualTo(count));
            finds.costs().forEach((cost, count) -> assertThat(total(choice.withCost(cost))).as("%s %s", choice, cost).isEqualTo(count));
            finds.kinds().forEach((kind, count) -> assertThat(total(choice.withKind(kind))).as("%s %s", choice, kind).isEqualTo(count));
            finds.tags().forEach((tag, count) -> assertThat(total(choice.withTag(tag))).as("%s %s", choice, tag).isEqualTo(count));
            finds.foods().forEach((food, count) -> assertThat(total(choice.withFood(food))).as("%s %s", choice, food).isEqualTo(count));
        }
    }

    @Test
    void choicesHoldForWordsWithASlipToo() {
        var slipped = search.find(new RecipeQuery("grikki", Texts.LATVIAN, RecipeChoice.ALL), 0, ALL);
        var soups = search.find(new RecipeQuery("grikki", Texts.LATVIAN, RecipeChoice.ALL.withKind(MealKind.SOUP)), 0, ALL);
        assertThat(soups.total()).isEqualTo(slipped.kinds().get(MealKind.SOUP)).isPositive();
        var jars = new RecipeQuery("griķi", Texts.LATVIAN, RecipeChoice.ALL.withKind(MealKind.PRESERVE));
        assertThat(search.find(jars, 0, ALL).total()).as("a right word is not taken for a slip where a choice leaves nothing").isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.2,true,3", "0.504,true,3", "0.506,true,2", "1.0,true,2", "1.9,true,1", "2.004,true,1"})
    void whoHasMoreIsServedWithWhatCostsLess(double euros, boolean exact, int bands) {
        assertThat(CostBand.of(euros, exact)).hasSize(bands).contains(CostBand.UP_TO_2_EUROS);
    }

    @Test
    void whatIsOnlyPartlyKnownIsNeverCheap() {
        assertThat(CostBand.of(0.4, false)).containsExactly(CostBand.UNKNOWN);
        assertThat(CostBand.of(0, false)).containsExactly(CostBand.UNKNOWN);
        assertThat(CostBand.of(2.4, false)).containsExactly(CostBand.MORE);
        assertThat(CostBand.of(2.4, true)).containsExactly(CostBand.MORE);
    }

    @Test
    void minutesFallIntoAllBandsThatServe() {
        assertThat(TimeBand.of(null)).isEmpty();
        assertThat(TimeBand.of(15)).containsExactly(TimeBand.UP_TO_15, TimeBand.UP_TO_30, TimeBand.UP_TO_60);
        assertThat(TimeBand.of(16)).containsExactly(TimeBand.UP_TO_30, TimeBand.UP_TO_60);
        assertThat(TimeBand.of(61)).containsExactly(TimeBand.MORE);
        assertThat(Set.of(TimeBand.values())).allMatch(band -> TimeBand.ofCode(band.code()).orElseThrow() == band);
        assertThat(Set.of(CostBand.values())).allMatch(band -> CostBand.ofCode(band.code()).orElseThrow() == band);
    }

    private long total(RecipeChoice choice) {
        return search.find(query(choice), 0, 0).total();
    }

    private static RecipeQuery query(RecipeChoice choice) {
        return new RecipeQuery("", Texts.LATVIAN, choice);
    }
}
