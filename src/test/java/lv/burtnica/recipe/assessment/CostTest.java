package lv.burtnica.recipe.assessment;

import static java.util.Objects.requireNonNull;
import static lv.burtnica.recipe.assessment.Kitchen.assess;
import static lv.burtnica.recipe.assessment.Kitchen.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.burtnica.food.Price;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a recipe costs, reckoned by hand; many of the cases are mistakes that other notebooks made. */
class CostTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aLineCostsThePartOfThePackThatIsUsed() {
        // 0.2 kg at 2.19 a kilogram; the pack of 800 g costs 1.75.
        var line = assess("200 g griķu").cost().lines().getFirst();
        assertThat(line.euros()).isCloseTo(0.438, EXACTLY);
        assertThat(requireNonNull(line.price()).price()).satisfies(price -> {
            assertThat(price.packEuros()).isEqualByComparingTo("1.75");
            assertThat(price.month()).isEqualTo(YearMonth.of(2025, 5));
            assertThat(price.place()).contains("Maxima");
            assertThat(price.source()).isNotBlank();
        });
    }

    @Test
    void aPortionIsNotTheWhole() {
        // 0.438 for buckwheat; two carrots of 61 g bought with 11 % peel: 122 / 0.89 g at 0.89 a kilogram are 0.122. Water is free.
        var cost = assess("200 g griķu", "2 burkāni, sarīvēti", "400 ml ūdens").cost();
        assertThat(cost.total().value()).isCloseTo(0.56, EXACTLY);
        assertThat(cost.perPortion().value()).isCloseTo(0.14, EXACTLY);
        assertThat(cost.total().certainty()).isEqualTo(Certainty.EXACT);
    }

    @Test
    void aPriceForAPackOfUnknownSizeIsNoPriceForAGram() {
        var terms = prices("griki|cheapest||2026-08|1.75|pack");
        var cost = assess(terms, "200 g griķu").cost();
        assertThat(cost.total().isUnknown()).isTrue();
        assertThat(cost.total().missing()).extracting(Unknown::reason).containsExactly(Unknown.Reason.PRICE);
    }

    @Test
    void whatHasNoPriceIsNotFree() {
        var cost = assess("200 g griķu", "200 g brūkleņu").cost();
        assertThat(cost.total().certainty()).isEqualTo(Certainty.AT_LEAST);
        assertThat(cost.total().value()).isCloseTo(0.438, EXACTLY);
        assertThat(cost.total().missing()).containsExactly(new Unknown("200 g brūkleņu", "bruklenes", Unknown.Reason.PRICE));
    }

    @Test
    void everyReasonForNotKnowingHasItsName() {
        assertThat(assess("200 g hinojas", "griķi", "1 paciņa griķu", "1 bunte diļļu", "200 g brūkleņu").cost().total().missing())
                .extracting(Unknown::reason)
                .containsExactly(Unknown.Reason.FOOD, Unknown.Reason.AMOUNT, Unknown.Reason.PACK_SIZE, Unknown.Reason.WEIGHT,
                        Unknown.Reason.PRICE);
        assertThat(assess("200 g hinojas").cost().total().isUnknown()).isTrue();
    }

    @Test
    void aPinchOfASpiceDoesNotCostThePack() {
        // A teaspoon of pepper: 5 ml at 0.467 g/ml and 17 euros a kilogram.
        assertThat(assess("1 tējk. maltu melno piparu").cost().total().value()).isCloseTo(5 * 0.467 * 17 / 1000, within(1e-6));
    }

    @Test
    void aTablespoonHoldsFifteenMillilitres() {
        // Three spoons are 45 ml of oil at 1.59 a litre.
        var terms = prices("rapsu_ella|cheapest|1.59|2026-08||EUR/l");
        assertThat(assess(terms, "3 ēd. k. rapšu eļļas").cost().total().value()).isCloseTo(0.07155, EXACTLY);
    }

    @Test
    void aDecimalCommaIsNoOr() {
        // 1.5 kg of potatoes bought with 25 % peel are 2 kg at 0.79.
        assertThat(assess("1,5 kg kartupeļu").cost().total().value()).isCloseTo(1.58, EXACTLY);
    }

    @Test
    void ofARangeTheUpperEndCounts() {
        assertThat(assess("2–3 burkāni").cost().total().value()).isCloseTo(0.183, EXACTLY);
        var fourToSix = new Yield(new Amount(Fraction.of(4), Fraction.of(6)), YieldUnit.PORTION, "");
        var cost = Kitchen.ASSESSOR.assess(Kitchen.recipe(fourToSix, "200 g griķu"), Kitchen.MAY_2025).cost();
        assertThat(cost.perPortion().value()).isCloseTo(0.438 / 4, EXACTLY);
    }

    @Test
    void ofAlternativesTheFirstCounts() {
        assertThat(assess("200 g griķu vai rīsu").cost().total().value()).isCloseTo(0.438, EXACTLY);
    }

    @Test
    void eggsAreBoughtByTen() {
        // Three of ten for 2.19.
        assertThat(assess("3 olas").cost().total().value()).isCloseTo(0.657, EXACTLY);
    }

    @Test
    void aLitrePriceNeedsNoWeight() {
        // Nobody wrote down what kefir weighs, but 400 ml at 0.89 a litre are 0.356.
        var assessment = assess(prices("kefirs|cheapest|0.89|2026-08||EUR/l"), "400 ml kefīra");
        assertThat(assessment.cost().total().value()).isCloseTo(0.356, EXACTLY);
        assertThat(assessment.health().of(Nutrient.ENERGY_KCAL).total().isUnknown()).isTrue();
    }

    @Test
    void aTinCountsByWhatItsLabelSays() {
        var line = assess("1 bundža (250 g) sautētas cūkgaļas").cost().lines().getFirst();
        assertThat(line.amount().grams()).isEqualTo(250);
        assertThat(line.euros()).isCloseTo(0.25 * 5.8, EXACTLY);
    }

    @Test
    void toTasteAndIfThereIsSomeAreNamedAndNotCounted() {
        var assessment = assess("200 g griķu", "maltie melnie pipari, pēc garšas", "50 g siera, ja ir");
        assertThat(assessment.cost().lines()).extracting(line -> line.amount().counting())
                .containsExactly(Counting.COUNTED, Counting.TO_TASTE, Counting.OPTIONAL);
        assertThat(assessment.cost().total()).isEqualTo(Figure.exact(requireNonNull(assessment.cost().lines().getFirst().euros())));
    }

    @Test
    void aPriceOfThirteenMonthsIsOldAndOneOfTwelveIsNot() {
        var month = YearMonth.of(2025, 5);
        assertThat(assess(on(month.plusMonths(12).atEndOfMonth()), "200 g griķu").cost().hasOldPrices()).isFalse();
        assertThat(assess(on(month.plusMonths(13).atDay(1)), "200 g griķu").cost().hasOldPrices()).isTrue();
    }

    @Test
    void aNewListOfEggsAloneLeavesTheOtherPricesKnown() {
        var terms = Terms.cheapest(PriceTable.newest(Kitchen.PRICES, LocalDate.of(2026, 11, 22)), LocalDate.of(2026, 11, 22));
        var cost = assess(terms, "3 olas", "200 g griķu").cost();
        assertThat(cost.total().value()).isCloseTo(0.552 + 0.438, EXACTLY);
        assertThat(cost.months()).containsExactly(YearMonth.of(2025, 5), YearMonth.of(2026, 8));
    }

    @Test
    void aPriceFromTomorrowIsNotKnownToday() {
        var table = PriceTable.newest(Kitchen.PRICES, LocalDate.of(2026, 7, 31));
        assertThat(table.find("olas", Price.Tier.CHEAPEST).orElseThrow().packEuros()).isEqualByComparingTo("2.19");
        assertThat(PriceTable.newest(Kitchen.PRICES, LocalDate.of(2020, 1, 1)).find("olas", Price.Tier.CHEAPEST)).isEmpty();
    }

    @Test
    void aTierWithoutAPriceBorrowsAndSaysSo() {
        var lines = assess(Kitchen.MAY_2025.withTier(Price.Tier.TYPICAL), "200 g griķu", "2 burkāni").cost().lines();
        assertThat(lines).extracting(line -> requireNonNull(line.price()).otherTier()).isEqualTo(List.of(false, true));
    }

    @Test
    void preservesCostByWeight() {
        var jars = new Yield(Amount.of(3), YieldUnit.JAR, "pa 0,5 l");
        var recipe = Kitchen.recipe(jars, "1 kg ābolu", "500 g cukura");
        // Apples with 10 % core: 1 / 0.9 kg at 0.99 are 1.1; sugar 0.375. All of it weighs 1.5 kg, cooked down to 1.2 kg.
        var cost = Kitchen.ASSESSOR.assess(recipe, Kitchen.MAY_2025.withYieldFactor(0.8)).cost();
        assertThat(cost.total().value()).isCloseTo(1.475, EXACTLY);
        assertThat(cost.perPortion().value()).isCloseTo(1.475 / 3, EXACTLY);
        assertThat(cost.perHundredGrams().value()).isCloseTo(1.475 / 12, EXACTLY);
    }

    private static Terms on(LocalDate day) {
        return Terms.cheapest(PriceTable.of(Kitchen.PRICES.getFirst()), day);
    }
}
