package lv.burtnica.recipe.assessment;

import static java.util.Objects.requireNonNull;
import static lv.burtnica.recipe.assessment.Kitchen.MAY_2025;
import static lv.burtnica.recipe.assessment.Kitchen.assess;
import static lv.burtnica.recipe.assessment.Kitchen.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What is left to pay when there is a parcel, and whether a dish is one from the parcel. */
class ParcelTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void withoutAParcelNothingIsFree() {
        var cost = assess("200 g griķu").cost();
        assertThat(cost.toPay()).isNull();
        assertThat(cost.lines().getFirst().toPay()).isCloseTo(0.438, EXACTLY);
    }

    @Test
    void theParcelCoversItsGramsAndTheRestIsPriced() {
        // 400 g of buckwheat in the parcel, 600 g wanted: 0.2 kg at 2.19 are left to pay.
        var terms = MAY_2025.with(parcel("griki\tgriķi\t400\t"));
        var cost = assess(terms, "600 g griķu").cost();
        assertThat(requireNonNull(cost.toPay()).value()).isCloseTo(0.438, EXACTLY);
        assertThat(cost.total().value()).isCloseTo(1.314, EXACTLY);
        assertThat(cost.lines().getFirst().coveredGrams()).isEqualTo(400);
    }

    @Test
    void twoLinesTakeFromTheSamePack() {
        var terms = MAY_2025.with(parcel("griki\tgriķi\t400\t"));
        var cost = assess(terms, "300 g griķu", "300 g griķu").cost();
        assertThat(cost.lines()).extracting(CostLine::coveredGrams).containsExactly(300.0, 100.0);
        assertThat(requireNonNull(cost.toPay()).value()).isCloseTo(0.438, EXACTLY);
    }

    @Test
    void aFoodWithoutGramsCoversAllAndSaysSo() {
        var terms = MAY_2025.with(parcel("piens\tpiens 2 %\t\t2 l"));
        var line = assess(terms, "5 l piena").cost().lines().getFirst();
        assertThat(line.coveredUnstated()).isTrue();
        assertThat(line.toPay()).isZero();
    }

    @Test
    void whatTheParcelCoversNeedsNoPrice() {
        var terms = MAY_2025.with(parcel("olu_pulveris\tolu pulveris\t250\t"));
        var cost = assess(terms, "100 g olu pulvera").cost();
        assertThat(cost.total().isUnknown()).isTrue();
        assertThat(cost.toPay()).isEqualTo(Figure.exact(0));
    }

    @Test
    void aLeftOutLineTakesNothingFromTheParcel() {
        var terms = MAY_2025.with(parcel("griki\tgriķi\t400\t"));
        assertThat(requireNonNull(assess(terms, "400 g griķu, ja ir", "400 g griķu").cost().toPay()).value()).isZero();
    }

    @Test
    void theBaseIsTheLargestPartByEnergy() {
        // Oil 45 ml · 0.921 · 9 kcal = 373; buckwheat 200 g · 3.51 = 702; a kilogram of carrots 390.
        var part = assess("200 g griķu", "3 ēd. k. rapšu eļļas", "1 kg burkānu").parcel();
        assertThat(part.base()).isEqualTo("griki");
        assertThat(part.baseFromParcel()).isTrue();
        assertThat(part.energyPercent()).isCloseTo(100 * (702 + 373.005) / (702 + 373.005 + 390), within(0.1));
        assertThat(part.exact()).isTrue();
    }

    @Test
    void aChosenParcelDecidesWhatIsFromTheParcel() {
        var part = assess(MAY_2025.with(parcel("cukurs\tcukurs\t1000\t")), "200 g griķu", "50 g cukura").parcel();
        assertThat(part.baseFromParcel()).isFalse();
        // 200 of 902 kcal.
        assertThat(part.energyPercent()).isCloseTo(100.0 * 200 / 902, within(0.1));
    }

    @Test
    void theParcelOf2013FeedsOnePersonForSixDays() {
        // facts.md 1.1: 3,450 g hold about 12,700 kcal, 460 g protein, 207 g fat, 2,190 g carbohydrate, 104 g fibre.
        var kit = Kitchen.starterParcel("lv-2013");
        var lines = kit.items().stream()
                .map(item -> requireNonNull(item.grams()).toPlainString() + " g " + Kitchen.FOODS.find(requireNonNull(item.food())).orElseThrow().genitive())
                .toArray(String[]::new);
        var health = assess(lines).health();
        assertThat(health.rawGrams()).isEqualTo(Figure.exact(3450));
        assertThat(health.of(Nutrient.ENERGY_KCAL).total().value()).isCloseTo(12_700, within(50.0));
        assertThat(health.of(Nutrient.PROTEIN).total().value()).isCloseTo(460, within(1.0));
        assertThat(health.of(Nutrient.FAT).total().value()).isCloseTo(207, within(1.0));
        assertThat(health.of(Nutrient.CARBOHYDRATE).total().value()).isCloseTo(2190, within(5.0));
        assertThat(health.of(Nutrient.FIBRE).total().value()).isCloseTo(104, within(1.0));
        assertThat(health.of(Nutrient.SALT).total().certainty()).isEqualTo(Certainty.AT_LEAST);
    }
}
