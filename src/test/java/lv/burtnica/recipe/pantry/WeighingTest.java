package lv.burtnica.recipe.pantry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One recipe against what is at hand. */
class WeighingTest {

    private static final Map<String, Double> BUCKWHEAT = Map.of("griki", 400.0);

    private final Larder larder = new Larder();

    @Test
    void whatIsAllThereCostsNothing() {
        var fit = larder.fit(Larder.foods("griki", "burkani"), null, "200 g griķu", "2 burkāni", "sāls pēc garšas", "1 l ūdens");
        assertThat(fit.missing()).isZero();
        assertThat(fit.cents()).isZero();
        assertThat(fit.covered()).isEqualTo(1000);
        assertThat(fit.used()).isEqualTo(2);
    }

    @Test
    void theRestOfWhatTheParcelIsTooSmallForMustBeBought() {
        var lines = larder.lines(Larder.parcelAlone(), Larder.parcel(BUCKWHEAT), "600 g griķu");
        assertThat(lines[0].part()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(lines[0].needed()).isTrue();
        assertThat(lines[0].euros()).isNotNull();
        var whole = larder.lines(Larder.foods("sals"), null, "600 g griķu");
        assertThat(lines[0].euros()).isCloseTo(requireNonNull(whole[0].euros()) / 3, within(1e-9));
    }

    @Test
    void twoLinesShareOneParcel() {
        var lines = larder.lines(Larder.parcelAlone(), Larder.parcel(BUCKWHEAT), "300 g griķu", "200 g griķu, otrai kārtai");
        assertThat(lines[0].part()).isEqualTo(1);
        assertThat(lines[1].part()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aParcelThatDoesNotSayHowMuchHasEnough() {
        var fit = larder.fit(Larder.parcelAlone(), Larder.parcel(Map.of("griki", -1.0)), "2 kg griķu");
        assertThat(fit.missing()).isZero();
    }

    @Test
    void whatIsEatenUpFromTheParcelIsNotThere() {
        var have = new AtHand("paka", Set.of(), Set.of("griki"), Map.of());
        assertThat(larder.fit(have, Larder.parcel(BUCKWHEAT), "200 g griķu").isAny()).isFalse();
    }

    @Test
    void aFoodThatNobodyKnowsMustBeBoughtAtAnUnknownPrice() {
        var fit = larder.fit(Larder.foods("griki"), null, "200 g griķu", "3 ēd. k. zvaigžņu putekļu");
        assertThat(fit.missing()).isOne();
        assertThat(fit.unpriced()).isOne();
        assertThat(fit.cents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"200 g rīsu, risi_tvaiceti", "200 g tvaicētu rīsu, risi", "2 ēd. k. rapšu eļļas, saulespuku_ella"})
    void oneRiceStandsInForAnother(String line, String food) {
        var have = new AtHand(null, Set.of(food), Set.copyOf(Staples.USUAL), Map.of());
        assertThat(larder.fit(have, null, line).missing()).isZero();
    }

    @Test
    void whatTheLineOffersInsteadWillDo() {
        var lines = new String[] {"200 g griķu vai rīsu"};
        assertThat(larder.fit(Larder.foods("risi"), null, lines).missing()).isZero();
        assertThat(larder.fit(Larder.foods("griki"), null, lines).missing()).isZero();
        assertThat(larder.fit(Larder.foods("manna"), null, lines).missing()).isOne();
    }

    @Test
    void whatMayBeLeftOutIsNotBought() {
        assertThat(larder.fit(Larder.foods("griki"), null, "200 g griķu", "50 g siera (ja ir)").missing()).isZero();
    }

    @Test
    void saltAndTheLikeAreAtHomeAndMakeNoDish() {
        var fit = larder.fit(Larder.foods("olas"), null, "1 kg cukura", "1 tējk. sāls", "500 g ābolu");
        assertThat(fit.missing()).as("only the apples").isOne();
        assertThat(fit.isAny()).as("sugar alone makes no jam").isFalse();
        assertThat(fit.covered()).isZero();
    }

    @Test
    void saltThatSomebodyHasNotMustBeBought() {
        var noSalt = new AtHand(null, Set.of("griki"), Set.of("sals", "cukurs"), Map.of());
        var fit = larder.fit(noSalt, null, "200 g griķu", "sāls pēc garšas", "2 ēd. k. cukura", "dilles pēc garšas");
        assertThat(fit.missing()).as("salt and sugar, not the dill").isEqualTo(2);
        assertThat(fit.cents()).isPositive();
    }

    @Test
    void waterIsNeverBought() {
        var fit = larder.fit(Larder.foods("griki"), null, "200 g griķu", "1 l ūdens", "400 ml auksta ūdens, mērcei");
        assertThat(fit.missing()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"400 g griķu, 3", "370 g griķu, 3", "200 g griķu, 2", "50 g griķu, 1", "1 kg griķu, 3", "200 g rīsu, 0"})
    void anOpenPackIsUsedUpByWhoeverTakesMostOfIt(String line, int steps) {
        var have = new AtHand(null, Set.of(), Set.of(), Map.of("griki", 400));
        assertThat(larder.fit(have, null, line).usesUp()).isEqualTo(steps);
    }

    @Test
    void anOpenPackHoldsNoMoreThanWhatIsLeft() {
        var have = new AtHand(null, Set.of(), Set.of(), Map.of("griki", 150));
        var lines = larder.lines(have, null, "200 g griķu");
        assertThat(lines[0].part()).isCloseTo(0.75, within(1e-9));
        assertThat(lines[0].needed()).isTrue();
    }

    @Test
    void anOpenPackThatNobodyWeighedIsAsLargeAsTheParcels() {
        var have = new AtHand("paka", Set.of(), Set.of(), Map.of("griki", AtHand.NOT_SAID));
        assertThat(larder.fit(have, Larder.parcel(BUCKWHEAT), "380 g griķu").usesUp()).isEqualTo(3);
        var usual = new AtHand(null, Set.of(), Set.of(), Map.of("griki", AtHand.NOT_SAID));
        assertThat(larder.fit(usual, null, "380 g griķu").usesUp()).as("of %s g", Stock.USUAL_PACK).isEqualTo(2);
        assertThat(larder.fit(usual, null, "380 g griķu").missing()).isZero();
    }

    @Test
    void anOpenPackOfSugarCountsLikeAnyFood() {
        var have = new AtHand(null, Set.of(), Set.of(), Map.of("cukurs", 1000));
        var fit = larder.fit(have, null, "1 kg cukura", "1 kg ābolu");
        assertThat(fit.isAny()).isTrue();
        assertThat(fit.usesUp()).isEqualTo(3);
    }

    @Test
    void foodsThatDoNotExistChangeNothing() {
        var have = new AtHand("nav-tadas", Set.of("griki", "<script>", ""), Set.of("nekas"), Map.of("pukis", 5));
        assertThat(larder.fit(have, null, "200 g griķu").missing()).isZero();
        assertThat(larder.reader.numbers().find("pukis")).isEqualTo(FoodNumbers.UNKNOWN);
    }

    @Test
    void aRecipeWithoutKnownEnergyIsCountedByItsLines() {
        var fit = larder.fit(Larder.foods("dilles"), null, "1 buntes diļļu", "3 ēd. k. zvaigžņu putekļu");
        assertThat(fit.covered()).isBetween(1, 1000);
        assertThat(larder.fit(Larder.foods("griki"), null).covered()).isZero();
    }
}
