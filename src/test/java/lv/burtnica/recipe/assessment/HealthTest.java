package lv.burtnica.recipe.assessment;

import static java.util.Objects.requireNonNull;
import static lv.burtnica.recipe.assessment.Kitchen.ASSESSOR;
import static lv.burtnica.recipe.assessment.Kitchen.FOODS;
import static lv.burtnica.recipe.assessment.Kitchen.MAY_2025;
import static lv.burtnica.recipe.assessment.Kitchen.assess;
import static lv.burtnica.recipe.assessment.Kitchen.recipe;
import static lv.burtnica.recipe.assessment.Kitchen.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import lv.burtnica.food.Allergen;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dish holds, reckoned by hand from the catalogue's figures. */
class HealthTest {

    @Test
    void sumsUpAndDividesByPortions() {
        // 200 g of oats and 1 l of water: 362 kcal · 2 = 724, for one of four 181; 1,200 g · … in 100 g 60.3.
        var energy = assess("200 g auzu pārslu", "1 l ūdens").health().of(Nutrient.ENERGY_KCAL);
        assertThat(energy.total().value()).isCloseTo(724, within(1e-6));
        assertThat(energy.portion().value()).isCloseTo(181, within(1e-6));
        assertThat(energy.hundredGrams().value()).isCloseTo(724 / 12.01, within(0.1));
        assertThat(requireNonNull(energy.referencePercent()).value()).isCloseTo(181 / 20.0, within(1e-6));
    }

    @Test
    void aWeighedDishHasFiguresOfWhatIsEaten() {
        var health = ASSESSOR.assess(weighed(600, "200 g auzu pārslu", "1 l ūdens"), MAY_2025).health();
        assertThat(health.of(Nutrient.ENERGY_KCAL).hundredGrams().value()).isCloseTo(724 / 6.0, within(0.01));
        assertThat(health.portionGrams()).isEqualTo(Figure.exact(150));
        assertThat(requireNonNull(health.yieldFactor())).isCloseTo(0.5, within(0.01));
        var forEight = ASSESSOR.assess(weighed(600, "200 g auzu pārslu", "1 l ūdens"), MAY_2025.withPortions(8)).health();
        assertThat(forEight.portionGrams()).isEqualTo(Figure.exact(150));
        assertThat(forEight.of(Nutrient.ENERGY_KCAL).hundredGrams().value()).isCloseTo(724 / 6.0, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "PORTION, lv, '181 kcal porcijā'", "PIECE, lv, '181 kcal gabalā'", "OTHER, lv, '60 kcal 100 gramos'", "PORTION, en, 181 kcal a serving",
        "PIECE, en, 181 kcal a piece"
    })
    void energyIsSaidOfWhatIsEaten(YieldUnit unit, String language, String said) {
        var dish = recipe(new Yield(Amount.of(4), unit, ""), "200 g auzu pārslu", "1 l ūdens");
        assertThat(words(language, ASSESSOR.assess(dish, MAY_2025)).health().energy()).isEqualTo(said);
    }

    @Test
    void unknownEnergyIsSaidWithoutAUnit() {
        assertThat(words("lv", assess("brīnumpulveris")).health().energy()).isEqualTo("Enerģija nav zināma");
        assertThat(words("en", assess("brīnumpulveris")).health().energy()).isEqualTo("Energy not known");
    }

    private static AssessmentWords words(String language, Assessment assessment) {
        return new AssessmentWords(Wording.in(Locale.of(language)), FOODS, assessment, new Taste(0, 0, 0));
    }

    @Test
    void whatSomebodyWantsToReckonWithGoesBeforeTheScales() {
        var health = ASSESSOR.assess(weighed(600, "200 g griķu", "400 ml ūdens"), MAY_2025.withYieldFactor(0.8)).health();
        assertThat(health.yieldFactor()).isEqualTo(0.8);
    }

    @Test
    void aWeightWithoutAnyKnownLineSaysNothing() {
        var health = ASSESSOR.assess(weighed(600, "brīnumpulveris"), MAY_2025).health();
        assertThat(health.yieldFactor()).isNull();
        assertThat(health.of(Nutrient.ENERGY_KCAL).hundredGrams().isExact()).isFalse();
    }

    @Test
    void theScalesHelpWhereALineCouldNotBeWeighed() {
        var health = ASSESSOR.assess(weighed(500, "200 g griķu", "300 ml kefīra"), MAY_2025).health();
        assertThat(health.portionGrams()).isEqualTo(Figure.exact(125));
        assertThat(health.of(Nutrient.FAT).hundredGrams().isExact()).isFalse();
    }

    @Test
    void theScalesSayWhatTheyMean() {
        var work = new CookedWeight(LineReader.of(FOODS), FOODS, () -> HouseholdMeasures.USUAL);
        var latvian = Wording.in(Texts.LATVIAN);
        assertThat(work.sentence(weighed(600, "200 g griķu", "400 ml ūdens"), latvian)).contains("600", "gatavs sver", "no sākuma svara");
        assertThat(work.sentence(weighed(600, "brīnumpulveris"), latvian)).contains("nevaram saskaitīt");
        assertThat(work.sentence(recipe("200 g griķu"), latvian)).isEmpty();
    }

    @Test
    void aMissingFigureMakesTheSumAtLeast() {
        var salt = assess("1 bundža (250 g) sautētas cūkgaļas", "1 tējk. sāls").health().of(Nutrient.SALT);
        // 5 ml · 1.234 g · 96.89 %; the tin's salt is not known.
        assertThat(salt.total().certainty()).isEqualTo(Certainty.AT_LEAST);
        assertThat(salt.total().value()).isCloseTo(5.98, within(0.01));
        assertThat(salt.total().missing()).containsExactly(
                new Unknown("1 bundža (250 g) sautētas cūkgaļas", "cukgala_sauteta", Unknown.Reason.NUTRIENT));
    }

    @Test
    void saltToTasteIsNotNoSalt() {
        var health = assess("200 g griķu", "sāls, pēc garšas").health();
        assertThat(health.of(Nutrient.SALT).total().isExact()).isFalse();
        assertThat(health.of(Nutrient.FAT).total().isExact()).isTrue();
        assertThat(health.light(Nutrient.SALT).level()).isNull();
    }

    @Test
    void pepperToTasteAndABayLeafCountAsNothing() {
        var health = assess("200 g griķu", "maltie melnie pipari, pēc garšas", "1 lauru lapa").health();
        assertThat(health.of(Nutrient.ENERGY_KCAL).total()).isEqualTo(assess("200 g griķu").health().of(Nutrient.ENERGY_KCAL).total());
        assertThat(health.rawGrams()).isEqualTo(Figure.exact(200));
    }

    @Test
    void withoutAllWeightsNothingIsSaidOfAHundredGrams() {
        var health = assess("200 g griķu", "300 ml kefīra").health();
        assertThat(health.of(Nutrient.FAT).hundredGrams().isUnknown()).isTrue();
        assertThat(health.nutriScore()).isEmpty();
    }

    @Test
    void aUnitWithoutAKnownFoodMakesEverythingAtLeast() {
        var assessment = assess("200 g griķu", "100 g hinojas");
        assertThat(assessment.health().nutrients()).noneMatch(row -> row.total().isExact());
        assertThat(assessment.allergens().unknownLines()).containsExactly("100 g hinojas");
        assertThat(assessment.unknown()).contains(new Unknown("100 g hinojas", null, Unknown.Reason.FOOD));
    }

    @Test
    void sugarsAreNeverMoreThanCarbohydrate() {
        // Tinned tomatoes: 2.5 g of sugars beside 1.6 g of carbohydrate.
        assertThat(assess("100 g tomātu savā sulā").health().of(Nutrient.SUGARS).total().value()).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void theCookedWeightMakesAHundredGramsRicher() {
        var raw = assess("200 g auzu pārslu").health().of(Nutrient.FAT).hundredGrams().value();
        var cooked = assess(MAY_2025.withYieldFactor(0.5), "200 g auzu pārslu").health();
        assertThat(cooked.of(Nutrient.FAT).hundredGrams().value()).isCloseTo(raw * 2, within(1e-9));
        assertThat(cooked.of(Nutrient.FAT).portion().value()).isCloseTo(raw / 2, within(1e-9));
        assertThat(cooked.portionGrams().value()).isEqualTo(25);
    }

    @Test
    void energyIsSaidOfWhatThePriceIsSaidOf() {
        assertThat(energy(Yield.portions(4), "200 g auzu pārslu")).isEqualTo("181 kcal porcijā");
        assertThat(energy(new Yield(Amount.of(4), YieldUnit.PIECE, ""), "200 g auzu pārslu")).isEqualTo("181 kcal gabalā");
    }

    @Test
    void energyThatNobodyKnowsIsNotAFigure() {
        assertThat(energy(Yield.portions(4), "100 g hinojas")).isEqualTo("Enerģija nav zināma");
    }

    private static String energy(Yield yield, String line) {
        var assessment = ASSESSOR.assess(Kitchen.recipe(yield, line), MAY_2025);
        return new AssessmentWords(Wording.in(Texts.LATVIAN), Kitchen.FOODS, assessment, new Taste(0, 0, 0)).health().energy();
    }

    @ParameterizedTest
    @CsvSource({
        "ENERGY_KCAL, 320.5, 321", "FAT, 12.4, 12", "FAT, 9.96, 10.0", "FAT, 2.34, 2.3", "FAT, 0.5, 0", "SATURATES, 0.34, 0.3",
        "SATURATES, 0.1, 0", "SUGARS, 0.51, 0.5", "SALT, 1.25, 1.3", "SALT, 0.424, 0.42", "SALT, 0.0125, 0", "PROTEIN, 15.5, 16"
    })
    void roundsAsADeclarationDoes(Nutrient nutrient, double value, String rounded) {
        assertThat(nutrient.rounded(value)).isEqualByComparingTo(rounded);
    }

    @Test
    void theLightsTurnAtTheirLimits() {
        // Butter: 81.1 g of fat in 100 g. Carrots: 0.2 g of fat, 4.7 g of sugars. Sugar 5 g in 100 g of water is still little.
        assertThat(assess("100 g sviesta").health().light(Nutrient.FAT).level()).isEqualTo(Light.Level.MUCH);
        var carrots = assess("1 kg burkānu").health();
        assertThat(carrots.light(Nutrient.FAT).level()).isEqualTo(Light.Level.LITTLE);
        assertThat(carrots.light(Nutrient.SUGARS).level()).isEqualTo(Light.Level.LITTLE);
        assertThat(assess("1 kg ābolu").health().light(Nutrient.SUGARS).level()).isEqualTo(Light.Level.MEDIUM);
    }

    @Test
    void aLargePortionCanBeMuchThoughAHundredGramsAreNot() {
        // A kilogram of apples for one of four is 250 g with 26 g of sugars; 1.2 kg are 300 g with 31.2 g, more than 27 g.
        assertThat(assess("1 kg ābolu").health().light(Nutrient.SUGARS).level()).isEqualTo(Light.Level.MEDIUM);
        assertThat(assess("1,2 kg ābolu").health().light(Nutrient.SUGARS).level()).isEqualTo(Light.Level.MUCH);
    }

    @Test
    void aHandfulOfHerbsDoesNotHideWhatTheDishHolds() {
        // Parsley holds little fat, salt and sugars itself, so however much it is, the dish stays as low in them as it was.
        var health = assess("200 g auzu pārslu", "1 l ūdens", "1 sauja pētersīļu").health();
        assertThat(health.rawGrams().isExact()).isFalse();
        assertThat(health.lights()).extracting(Light::level).containsOnly(Light.Level.LITTLE);
        assertThat(assess("200 g auzu pārslu", "1 l ūdens", "1 sauja cukura").health().light(Nutrient.SUGARS).level()).isNull();
    }

    @Test
    void potatoesAreNoVegetablesHere() {
        var health = assess("1 kg kartupeļu", "400 g burkānu", "200 g ābolu").health();
        assertThat(health.plantsPerPortion()).isEqualTo(Figure.exact(150));
    }

    @Test
    void theScoreOfOatsIsReckonedByHand() {
        // Oats in 100 g: 1,534 kJ by the catalogue is 4 points, sugars 1 g 0, saturates 1.11 g 1, salt 0.01 g 0: five.
        // Fibre 10.1 g is 5 points, protein 13.2 g 5 points (more than 12, not more than 14): ten. Five less ten.
        var score = assess("100 g auzu pārslu").health().nutriScore().orElseThrow();
        assertThat(score).isEqualTo(new NutriScore(score.unfavourable() - 10, score.unfavourable(), 10, 'A'));
        assertThat(score.unfavourable()).isEqualTo(5);
    }

    @Test
    void butterScoresBadlyAndSugarToo() {
        assertThat(assess("100 g cukura").health().nutriScore().orElseThrow().letter()).isGreaterThanOrEqualTo('D');
        // More than ten unfavourable points: the protein of cheese would not count.
        assertThat(assess("100 g sviesta").health().nutriScore().orElseThrow().favourable()).isZero();
    }

    @Test
    void allergensComeWithTheirFoodsAndTheirDoubts() {
        var allergens = assess("200 g kviešu miltu", "100 g piena pulvera", "50 g kartupeļu biezputras pārslu", "1 ola vai majonēze")
                .allergens();
        assertThat(found(allergens, Allergen.GLUTEN).contains()).containsExactly("milti_kviesu");
        assertThat(found(allergens, Allergen.MILK).contains()).containsExactly("piena_pulveris");
        assertThat(found(allergens, Allergen.MILK).mayContain()).containsExactly("kartupelu_parslas");
        assertThat(found(allergens, Allergen.SULPHITES).isCertain()).isFalse();
        assertThat(found(allergens, Allergen.EGG).isCertain()).isTrue();
        assertThat(found(allergens, Allergen.MUSTARD).ifTaken()).containsExactly("majoneze");
    }

    @Test
    void whatMayBeLeftOutMayStillHarm() {
        assertThat(found(assess("200 g griķu", "50 g siera, ja ir").allergens(), Allergen.MILK).contains()).containsExactly("siers");
    }

    @Test
    void aWholeTinWithFiguresOfTheDrainedFishIsDoubted() {
        assertThat(assess("1 bundža (240 g) sardīņu eļļā").health().doubts())
                .contains(new Doubt("sardines_ella", Doubt.Kind.DRAINED));
        assertThat(assess("200 g pelēko zirņu").health().doubts()).contains(new Doubt("zirni_pelekie", Doubt.Kind.STAND_IN));
    }

    private static Allergens.Found found(Allergens allergens, Allergen allergen) {
        return allergens.found().stream().filter(found -> found.allergen() == allergen).findFirst().orElseThrow();
    }
}
