package lv.burtnica.recipe.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

class StepAmountsTest {

    private static final IngredientList LIST = IngredientList.standard();
    private static final List<Recipe> STARTER = RecipeFolder.read(List.of(Path.of("recipes"))).recipes();

    @Test
    void aStepSaysHowMuchItNeedsOfWhatItNames() {
        assertThat(amounts(
                        List.of("200 g auzu pārslu", "60 g piena pulvera", "2 āboli, sarīvēti"),
                        "Ieberiet piena pulveri bļodā.", "Iemaisiet auzu pārslas un ābolus."))
                .containsExactly(List.of("60 g piena pulvera"), List.of("200 g auzu pārslu", "2 āboli"));
    }

    @Test
    void milkPowderIsNotTakenForMilk() {
        assertThat(amounts(List.of("500 ml piena", "60 g piena pulvera"), "Piena pulveri izmaisiet bļodā.", "Ielejiet pienu."))
                .containsExactly(List.of("60 g piena pulvera"), List.of("500 ml piena"));
    }

    @Test
    void whatIsAddedInPartsIsNotSaidAsAWhole() {
        assertThat(amounts(List.of("60 g cukura"), "Sajauciet ar pusi cukura.", "Samaisiet.")).allMatch(List::isEmpty);
        assertThat(amounts(List.of("1 l ūdens"), "Ielejiet 200 ml silta ūdens.", "Vāriet.")).allMatch(List::isEmpty);
        assertThat(amounts(List.of("½ tējk. sāls"), "Pievienojiet sāli.", "Beigās pievienojiet sāli.")).allMatch(List::isEmpty);
    }

    @Test
    void aTimeIsNoAmountOfAFood() {
        assertThat(amounts(List.of("2 burkāni"), "Pievienojiet burkānus. Cepiet vēl 5 minūtes.", "Samaisiet."))
                .containsExactly(List.of("2 burkāni"), List.of());
        assertThat(amounts(List.of("250 g zirņu"), "Vāriet 45 minūtes zirņus.", "Samaisiet.")).contains(List.of("250 g zirņu"));
        assertThat(amounts(List.of("2 burkāni"), "Pēc 5 minūtēm pievienojiet vēl burkānus.", "Samaisiet.")).allMatch(List::isEmpty);
    }

    @Test
    void whatCouldMeanTwoLinesIsNotSaid() {
        assertThat(amounts(List.of("2 ēd. k. cukura", "100 g cukura, glazūrai"), "Ieberiet cukuru.")).allMatch(List::isEmpty);
    }

    @Test
    void galaIsNotGala() {
        assertThat(amounts(List.of("300 g gaļas"), "Noceliet katlu galā.")).allMatch(List::isEmpty);
    }

    @Test
    void aLanguageNobodyHereSpeaksSaysNothing() {
        var recipe = recipe(Locale.of("ru"), List.of("200 г муки"), "Всыпьте половину муки.");
        assertThat(StepAmounts.of(recipe, LIST.of(recipe, Fraction.ONE).getFirst().lines()))
                .containsExactly(new StepAmounts.Needed(List.of(), List.of()));
    }

    @Test
    void theStarterRecipesSayAThirdOfTheirStepsAndNeverAnAmountBesideAnother() {
        var steps = 0;
        var said = 0;
        for (var recipe : STARTER) {
            var lines = LIST.of(recipe, Fraction.ONE).stream().flatMap(group -> group.lines().stream()).toList();
            var amounts = StepAmounts.of(recipe, lines).stream().map(StepAmounts.Needed::whole).toList();
            steps += amounts.size();
            said += amounts.stream().filter(needed -> !needed.isEmpty()).count();
            assertThat(amounts.stream().flatMap(List::stream)).as(recipe.title()).doesNotHaveDuplicates();
        }
        assertThat((double) said / steps).isGreaterThan(0.3);
    }

    @Test
    void theFirstStepThatTakesAFoodHasAllOfIt() {
        assertThat(amounts(
                        List.of("250 g griķu", "1 l ūdens"), "Noskalojiet griķus.", "Vāriet griķus ūdenī.",
                        "Ēdiet, kad tie ir mīksti."))
                .containsExactly(List.of("250 g griķu"), List.of("1 l ūdens"), List.of());
        assertThat(amounts(List.of("4 kartupeļi"), "Pievienojiet kartupeļus zupai.", "Saspaidiet daļu kartupeļu."))
                .containsExactly(List.of("4 kartupeļi"), List.of());
        assertThat(english(List.of("2 carrots"), "Grate the carrots.", "Add the carrots to the soup."))
                .containsExactly(List.of("2 carrots"), List.of());
    }

    @Test
    void whatAnEarlierStepMadeReadyIsNotTakenAnew() {
        assertThat(amounts(List.of("4 ēd. k. saulespuķu sēklu"), "Ieberiet sēklas pannā.", "Uzberiet grauzdētās sēklas."))
                .containsExactly(List.of("4 ēd. k. saulespuķu sēklu"), List.of());
        assertThat(english(List.of("4 tbsp sunflower seeds"), "Pour the seeds into a pan.", "Add the toasted seeds."))
                .containsExactly(List.of("4 tbsp sunflower seeds"), List.of());
        assertThat(amounts(List.of("300 g makaronu"), "Ieberiet katlā makaronus.", "Nokāsiet makaronus un pievienojiet mērcei."))
                .containsExactly(List.of("300 g makaronu"), List.of());
    }

    @Test
    void whereAStepTakesAPartItSaysWhatTheWholeDishTakes() {
        assertThat(shared(Texts.LATVIAN, List.of("200 g upeņu"), "Ieberiet pusi upeņu.", "Uzberiet pārējās upenes.", "Cepiet."))
                .containsExactly(List.of("200 g upeņu"), List.of("200 g upeņu"), List.of());
        assertThat(shared(Texts.LATVIAN, List.of("20 g sviesta"), "Katrai porcijai uzlieciet gabaliņu sviesta."))
                .containsExactly(List.of("20 g sviesta"));
        assertThat(shared(Texts.LATVIAN, List.of("½ tējk. sāls"), "Pievienojiet sāli.", "Beigās pievienojiet sāli."))
                .containsExactly(List.of("½ tējk. sāls"), List.of("½ tējk. sāls"));
        assertThat(shared(Texts.ENGLISH, List.of("4 tbsp rapeseed oil"), "Heat half of the oil.", "Add the rest of the oil."))
                .containsExactly(List.of("4 tbsp rapeseed oil"), List.of("4 tbsp rapeseed oil"));
    }

    @Test
    void aHalfOfOneFoodIsNoHalfOfItsNeighbour() {
        assertThat(amounts(List.of("1 ola", "70 g siera"), "Iemaisiet olu un pusi siera.")).containsExactly(List.of("1 ola"));
        assertThat(amounts(List.of("2 olas", "6 ēd. k. rīvmaizes"), "Sakuliet olas. Otrā šķīvī ieberiet rīvmaizi."))
                .containsExactly(List.of("2 olas", "6 ēd. k. rīvmaizes"));
        assertThat(amounts(List.of("1 tējk. kanēļa", "2 ēd. k. cukura"), "Pārkaisiet ar 2 ēd. k. cukura un kanēli."))
                .containsExactly(List.of("1 tējk. kanēļa"));
    }

    @Test
    void whatIsOnlySpokenOfIsNotTaken() {
        assertThat(amounts(List.of("500 ml ūdens"), "Vāriet burkas ūdenī.", "Aplejiet bietes ar aukstu ūdeni.", "Ielejiet ūdeni."))
                .containsExactly(List.of(), List.of(), List.of("500 ml ūdens"));
        assertThat(amounts(List.of("3 ēd. k. kviešu miltu"), "Iemaisiet miltus. Ja mīkla līp, pieberiet 1 ēd. k. miltu."))
                .containsExactly(List.of("3 ēd. k. kviešu miltu"));
        assertThat(amounts(List.of("2,5 l ūdens", "320 g makaronu"), "Ielejiet 6 ēdamkarotes makaronu ūdens."))
                .containsExactly(List.of());
        assertThat(english(List.of("100 g sour cream"), "The batter should be as thick as sour cream.", "Serve with the sour cream."))
                .containsExactly(List.of(), List.of("100 g sour cream"));
        assertThat(english(List.of("3 bay leaves"), "Put in the bay leaves.", "Leave 1 cm below the rim."))
                .containsExactly(List.of("3 bay leaves"), List.of());
        assertThat(english(List.of("4 tbsp rapeseed oil"), "Oil a baking dish.", "Stir in the oil."))
                .containsExactly(List.of(), List.of("4 tbsp rapeseed oil"));
        assertThat(english(List.of("500 ml water"), "When the water boils, boil the jars.", "Pour in the water.", "Leave the leaf."))
                .containsExactly(List.of(), List.of("500 ml water"), List.of());
    }

    @Test
    void foodsAreKnownInEveryCaseAndByTheirShortNames() {
        assertThat(amounts(
                        List.of("1 tējk. kanēļa", "1 bunte diļļu", "3 bietes", "1 ēd. k. etiķa (9 %)", "1 buljona kubiņš"),
                        "Pievienojiet kanēli, dilles, biešu, etiķi un buljona kubiņu."))
                .containsExactly(
                        List.of("1 tējk. kanēļa", "1 bunte diļļu", "3 bietes", "1 ēd. k. etiķa (9 %)", "1 buljona kubiņš"));
        assertThat(amounts(List.of("250 g maltas cūkgaļas", "½ tējk. paprikas pulvera", "400 g tomātu savā sulā"),
                        "Pievienojiet gaļu, papriku un tomātus."))
                .containsExactly(List.of("250 g maltas cūkgaļas", "½ tējk. paprikas pulvera", "400 g tomātu savā sulā"));
    }

    @Test
    void ofLinesWithOneNameTheStepsOwnAmountTellsWhichIsLeft() {
        assertThat(amounts(List.of("140 ml silta ūdens", "350 ml ūdens, pārslām"), "Pielejiet ūdeni.", "Uzvāriet 350 ml ūdens."))
                .containsExactly(List.of("140 ml silta ūdens"), List.of());
        assertThat(amounts(List.of("½ tējk. sāls", "½ tējk. sāls"), "Pieberiet sāli.")).allMatch(List::isEmpty);
    }

    @Test
    void nothingAStarterRecipeListsIsLeftWithoutItsAmount() {
        var numbered = 0;
        var said = 0;
        for (var recipe : STARTER) {
            var lines = LIST.of(recipe, Fraction.ONE).stream().flatMap(group -> group.lines().stream()).toList();
            var needed = StepAmounts.of(recipe, lines);
            for (var line : lines.stream().filter(line -> !line.number().isEmpty()).toList()) {
                numbered++;
                said += needed.stream().anyMatch(step -> step.whole().contains(line) || step.shared().contains(line)) ? 1 : 0;
            }
            assertThat(needed).as(recipe.title()).allMatch(step -> Collections.disjoint(step.whole(), step.shared()));
        }
        // The rest has its amount in the words of the step.
        assertThat((double) said / numbered).isGreaterThan(0.8);
    }

    @Test
    void timesAreFoundInTheStepsOwnWords() {
        assertThat(times(Texts.LATVIAN, "Vāriet 10–15 minūtes, tad vēl 5\u00a0min.")).containsExactly("10–15 minūtes", "5 min");
        assertThat(times(Texts.ENGLISH, "Add 2 minor things. Wait 3 minutes. Wait 3 minutes.")).containsExactly("3 minutes");
        assertThat(times(Texts.ENGLISH, "Fry for 5 more minutes.")).containsExactly("5 more minutes");
        assertThat(times(Texts.LATVIAN, "Cepiet stundu. Ielieciet 2 stundiņas.")).isEmpty();
        assertThat(times(Texts.ENGLISH, "Keep at 18 °C for 3 weeks or 48 hours.")).isEmpty();
        assertThat(times(Texts.LATVIAN, "Cepiet 1,5 stundas. Vāriet 1/2 stundas, tad 2½ minūtes.")).isEmpty();
    }

    @Test
    void aTimeSaysItsNumbersApartFromItsWords() {
        assertThat(time(Texts.LATVIAN, "Vāriet 10–15 minūtēm.")).isEqualTo(new CookingStep.Time(10, 15, true, "10–15 minūtēm"));
        assertThat(time(Texts.LATVIAN, "Vāriet 10–15 minūtēm.").range()).isEqualTo("10–15");
        assertThat(time(Texts.ENGLISH, "Fry for 5 more minutes.").range()).isEqualTo("5");
        assertThat(time(Texts.ENGLISH, "Cook for 70 - 90 minutes.").range()).isEqualTo("70–90");
    }

    @Test
    void hoursAreHours() {
        var hours = time(Texts.LATVIAN, "Žāvējiet 5–6\u00a0stundas.");
        assertThat(hours).isEqualTo(new CookingStep.Time(300, 360, false, "5–6 stundas"));
        assertThat(List.of(hours.range(), hours.key(), hours.count())).containsExactly("5–6", "recipe.print.clock-hours", 6);
        assertThat(time(Texts.LATVIAN, "Ledusskapī tas sastingst 4 stundās.").minutes()).isEqualTo(240);
        assertThat(time(Texts.ENGLISH, "Leave for 1 hour.").range()).isEqualTo("1");
        assertThat(time(Texts.ENGLISH, "Bake for 1 hour 30 minutes.")).isEqualTo(new CookingStep.Time(90, 90, true, "1 hour 30 minutes"));
        assertThat(time(Texts.LATVIAN, "Cepiet 1 stundu un 30 minūtes.").minutes()).isEqualTo(90);
    }

    @Test
    void anHourIsNoAmountOfAFood() {
        assertThat(amounts(List.of("4 burkāni"), "Pēc 4 stundām pievienojiet burkānus.", "Samaisiet."))
                .containsExactly(List.of("4 burkāni"), List.of());
    }

    private static List<String> times(Locale language, String step) {
        return StepMinutes.of(step, language).stream().map(CookingStep.Time::words).toList();
    }

    private static CookingStep.Time time(Locale language, String step) {
        return StepMinutes.of(step, language).getFirst();
    }

    private static List<List<String>> amounts(List<String> lines, String... steps) {
        return amounts(Texts.LATVIAN, StepAmounts.Needed::whole, lines, steps);
    }

    private static List<List<String>> english(List<String> lines, String... steps) {
        return amounts(Texts.ENGLISH, StepAmounts.Needed::whole, lines, steps);
    }

    private static List<List<String>> shared(Locale language, List<String> lines, String... steps) {
        return amounts(language, StepAmounts.Needed::shared, lines, steps);
    }

    private static List<List<String>> amounts(
            Locale language, Function<StepAmounts.Needed, List<ShownLine>> part, List<String> lines, String... steps) {
        var recipe = recipe(language, lines, steps);
        return StepAmounts.of(recipe, LIST.of(recipe, Fraction.ONE).getFirst().lines()).stream()
                .map(needed -> part.apply(needed).stream().map(line -> line.amount() + " " + line.name()).toList())
                .toList();
    }

    private static Recipe recipe(Locale language, List<String> lines, String... steps) {
        var model = STARTER.getFirst();
        return new Recipe(
                "proba", language, "Proba", "", MealKind.MAIN, model.yield(), 20, List.of(), List.of(new IngredientGroup("", lines)),
                List.of(steps), List.of(), model.credit(), "pan", null);
    }
}
