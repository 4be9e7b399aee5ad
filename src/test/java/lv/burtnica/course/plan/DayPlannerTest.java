package lv.burtnica.course.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.course.plan.ShoppingLine.Measure;
import lv.burtnica.course.plan.ShoppingLine.Need;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.assessment.PriceTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPlannerTest {

    private static final DayPlan FIRST = Starter.plan("lv", 1, Starter.setting(10, Starter.parcel("lv-2013")));

    private static ShoppingLine line(DayPlan plan, String name) {
        return plan.shopping().lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    /** What another parcel once had must be bought on this day: the shopping list and the recipe say the same. */
    @Test
    void onlyWhatIsInTheParcelsAtHandIsMarked() {
        assertThat(marked(FIRST)).isNotEmpty().doesNotContain("rapšu eļļas").allMatch(name -> name.contains("gaļ") || name.contains("milt"));
        assertThat(marked(Starter.plan("lv", 1, Starter.setting(10)))).isEmpty();
    }

    private static List<String> marked(DayPlan plan) {
        return plan.dishes().stream()
                .flatMap(dish -> dish.lines().stream())
                .flatMap(group -> group.lines().stream())
                .filter(ShownLine::fromParcel)
                .map(ShownLine::name)
                .toList();
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({"4, PORTION, 10, 5/2", "6, PORTION, 12, 2", "12, PIECE, 10, 1", "12, PIECE, 13, 2", "3, JAR, 10, 1", "1, OTHER, 10, 1"})
        void areScaledToTheGroup(long makes, YieldUnit unit, int people, String factor) {
            assertThat(DayPlanner.factor(new Yield(Amount.of(makes), unit, ""), people)).isEqualTo(Fraction.parse(factor));
        }

        @Test
        void aRangeOfPortionsCountsItsSmallerEndSoThatNobodyGoesHungry() {
            var fourToSix = new Yield(new Amount(Fraction.of(4), Fraction.of(6)), YieldUnit.PORTION, "");
            assertThat(DayPlanner.factor(fourToSix, 12)).isEqualTo(Fraction.of(3));
        }

        @Test
        void ofAllDishesAreAddedUp() {
            var onions = line(FIRST, "sīpoli");
            assertThat(onions.dishes()).hasSize(2);
            assertThat(requireNonNull(onions.need()).measure()).isEqualTo(Measure.GRAMS);
            assertThat(requireNonNull(onions.need()).amount()).isCloseTo(917, within(1.0));
            assertThat(requireNonNull(onions.buy()).amount()).isEqualTo(950);
        }

        @Test
        void eggsAreCountedAndOilIsMeasured() {
            var third = Starter.plan("lv", 3, Starter.setting(10));
            assertThat(line(third, "olas").need()).isEqualTo(new Need(5, Measure.PIECES));
            assertThat(line(third, "olas").buy()).isEqualTo(new ShoppingLine.Purchase(10, Measure.PIECES, 1, 10));
            assertThat(requireNonNull(line(FIRST, "rapšu eļļa").need()).measure()).isEqualTo(Measure.MILLILITRES);
        }

        @Test
        void waterFromTheTapIsNotBought() {
            assertThat(FIRST.shopping().lines()).extracting(ShoppingLine::name).doesNotContain("ūdens");
        }

        @Test
        void whatNobodyCanWeighStaysAsItIsWritten() {
            var bayLeaf = line(FIRST, "lauru lapas");
            assertThat(bayLeaf.need()).isNull();
            assertThat(bayLeaf.asWritten()).singleElement().asString().contains("lauru lapa");
            assertThat(bayLeaf.euros()).isNull();
            assertThat(FIRST.shopping().toPay().isExact()).isFalse();
        }

        @Test
        void whatIsTakenToTasteHasNoAmount() {
            assertThat(line(FIRST, "melnie pipari").need()).isNull();
            assertThat(line(FIRST, "melnie pipari").asWritten()).isEmpty();
        }
    }

    @Nested
    class Parcels {

        @Test
        void coverWhatTheyHoldAndNoMore() {
            var pork = line(FIRST, "sautēta cūkgaļa (konservi)");
            assertThat(pork.coveredGrams()).isEqualTo(250);
            assertThat(pork.atHand()).isFalse();
            assertThat(requireNonNull(pork.buy()).packs()).isEqualTo(2);
            assertThat(line(FIRST, "kviešu milti").atHand()).isTrue();
            assertThat(line(FIRST, "kviešu milti").euros()).isZero();
        }

        @Test
        void twoOfThemHoldTwiceAsMuch() {
            var parcel = Starter.parcel("lv-2013");
            var plan = Starter.plan("lv", 1, Starter.setting(10, parcel, parcel, parcel));
            assertThat(line(plan, "sautēta cūkgaļa (konservi)").atHand()).isTrue();
        }

        @Test
        void whatIsAtHomeNeedNotBeBought() {
            var setting = Starter.setting(10);
            var withSalt = new DaySetting(setting.date(), setting.start(), "", "", 10, List.of(), Set.of("sals", "cukurs"), null);
            var plan = Starter.plan("lv", 1, withSalt);
            assertThat(line(plan, "sāls").atHand()).isTrue();
            assertThat(line(plan, "sāls").buy()).isNull();
            assertThat(plan.shopping().toPay().value()).isLessThan(Starter.plan("lv", 1, setting).shopping().toPay().value());
        }
    }

    @Nested
    class Money {

        @Test
        void wholePacksArePaidInTheShop() {
            assertThat(line(FIRST, "rīsi").buy()).isEqualTo(new ShoppingLine.Purchase(800, Measure.GRAMS, 1, 800));
            assertThat(line(FIRST, "rīsi").euros()).isEqualTo(1.19);
            assertThat(FIRST.shopping().toPay().value()).isGreaterThan(FIRST.shopping().used().value());
        }

        @Test
        void withoutPricesNothingIsFree() {
            var course = Starter.course("lv");
            var plan = Starter.PLANNER.plan(
                    course, course.lesson(1).orElseThrow(), Starter.setting(10), Starter.finder("lv"), PriceTable.EMPTY);
            assertThat(plan.shopping().toPay().isUnknown()).isTrue();
            assertThat(line(plan, "rīsi").euros()).isNull();
        }

        @Test
        void overTheBudgetIsSaidWithCheaperDishesOfTheSameKind() {
            assertThat(FIRST.shopping().over(BigDecimal.valueOf(15))).isCloseTo(6.59, within(0.01));
            assertThat(FIRST.shopping().over(null)).isZero();
            var swaps = Starter.PLANNER.swaps(FIRST, Starter.recipes("lv"), Starter.prices());
            assertThat(swaps).isNotEmpty().allSatisfy(swap -> {
                assertThat(swap.saves()).isPositive();
                assertThat(swap.instead().kind()).isEqualTo(swap.dish().recipe().kind());
                assertThat(FIRST.dishes()).noneMatch(dish -> dish.recipe().key().equals(swap.instead().key()));
            });
        }
    }

    @Nested
    class Clock {

        @Test
        void dishesAreReadyWhenPeopleEat() {
            var times = FIRST.timeline().stream().map(start -> requireNonNull(start.at()).plusMinutes(start.minutes())).toList();
            assertThat(times).allMatch(ready -> !ready.isAfter(LocalTime.of(11, 50)));
            assertThat(FIRST.timeline()).extracting(KitchenStart::at).isSorted();
        }

        @Test
        void twoDishesDoNotNeedTheOvenAtOnce() {
            var baking = Starter.plan("lv", 5, Starter.setting(10)).timeline().stream().filter(start -> start.ovenMinutes() > 0).toList();
            assertThat(baking).hasSize(2);
            var ends = baking.stream().map(start -> requireNonNull(start.at()).plusMinutes(start.minutes())).sorted().toList();
            var second = baking.stream().mapToInt(KitchenStart::ovenMinutes).min().orElseThrow();
            assertThat(ends.getFirst()).isBeforeOrEqualTo(ends.getLast().minusMinutes(second));
        }

        @Test
        void whatTakesLongerThanTheCookingPartBeginsBefore() {
            assertThat(FIRST.timeline()).filteredOn(KitchenStart::before).extracting(start -> start.dish().recipe().key())
                    .contains("skelto-zirnu-zupa-ar-zavetu-speki");
        }
    }

    @Nested
    class Steps {

        private String step(String step, String factor) {
            var recipe = Starter.recipes("lv").getFirst();
            var stepped = new lv.burtnica.recipe.Recipe(
                    recipe.key(), recipe.language(), recipe.title(), "", recipe.kind(), Yield.portions(4), null, List.of(),
                    recipe.ingredients(), List.of(step), List.of(), recipe.credit(), "", null);
            return ScaledRecipe.of(stepped, Fraction.parse(factor), List.of(), 8, HouseholdMeasures.USUAL).steps().getFirst();
        }

        @Test
        void growWithTheDish() {
            assertThat(step("Ielejiet pannā 2 ēdamkarotes eļļas un 700 ml ūdens.", "2"))
                    .startsWith("Ielejiet pannā 4").contains("1,4").doesNotContain("700").endsWith("ūdens.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "Vāriet uz mazas uguns 15 minūtes.", "Sagrieziet 2 cm gabalos.", "Cepiet 180 grādos 40 minūtes.",
            "Lieciet pannā pa 1 ēdamkarotei mīklas.", "Nomizojiet visus kartupeļus."
        })
        void keepTimesSizesAndWhatIsForEachPiece(String step) {
            assertThat(step(step, "5/2")).isEqualTo(step);
        }

        @Test
        void ofTheStarterRecipesKeepTheirWords() {
            for (var recipe : Starter.recipes("lv")) {
                var scaled = ScaledRecipe.of(recipe, Fraction.of(2), List.of(), 8, HouseholdMeasures.USUAL);
                for (var i = 0; i < recipe.steps().size(); i++) {
                    assertThat(scaled.steps().get(i)).startsWith(recipe.steps().get(i).split(" ")[0]);
                }
            }
        }
    }

    @Test
    void aRecipeThatTheNotebookDoesNotHaveIsNamed() {
        var course = Starter.course("lv");
        var plan = Starter.PLANNER.plan(course, course.lesson(1).orElseThrow(), Starter.setting(10), key -> Optional.empty(), Starter.prices());
        assertThat(plan.dishes()).isEmpty();
        assertThat(plan.missing()).hasSize(3);
        assertThat(plan.shopping().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "61"})
    void nobodyOrACrowdCannotBePlannedFor(int people) {
        assertThatIllegalArgumentException().isThrownBy(() -> Starter.setting(people));
    }
}
