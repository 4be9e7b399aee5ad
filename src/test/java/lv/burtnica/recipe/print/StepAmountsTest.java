package lv.burtnica.recipe.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
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
        assertThat(StepAmounts.of(recipe, LIST.of(recipe, Fraction.ONE).getFirst().lines())).containsExactly(List.of());
    }

    @Test
    void theStarterRecipesSayAThirdOfTheirStepsAndNeverAnAmountBesideAnother() {
        var steps = 0;
        var said = 0;
        for (var recipe : STARTER) {
            var lines = LIST.of(recipe, Fraction.ONE).stream().flatMap(group -> group.lines().stream()).toList();
            var amounts = StepAmounts.of(recipe, lines);
            steps += amounts.size();
            said += amounts.stream().filter(needed -> !needed.isEmpty()).count();
            assertThat(amounts.stream().flatMap(List::stream)).as(recipe.title()).doesNotHaveDuplicates();
        }
        assertThat((double) said / steps).isGreaterThan(0.3);
    }

    @Test
    void timesAreFoundInTheStepsOwnWords() {
        assertThat(StepMinutes.of("Vāriet 10–15 minūtes, tad vēl 5\u00a0min.", Texts.LATVIAN))
                .containsExactly(new CookingStep.Time(10, "10–15 minūtes"), new CookingStep.Time(5, "5 min"));
        assertThat(StepMinutes.of("Bake for 90 minutes. Add 2 minor things. Wait 3 minutes.", Texts.ENGLISH))
                .containsExactly(new CookingStep.Time(3, "3 minutes"));
        assertThat(StepMinutes.of("Fry for 5 more minutes.", Texts.ENGLISH)).containsExactly(new CookingStep.Time(5, "5 more minutes"));
        assertThat(StepMinutes.of("Cepiet stundu.", Texts.LATVIAN)).isEmpty();
    }

    private static List<List<String>> amounts(List<String> lines, String... steps) {
        var recipe = recipe(Texts.LATVIAN, lines, steps);
        return StepAmounts.of(recipe, LIST.of(recipe, Fraction.ONE).getFirst().lines()).stream()
                .map(needed -> needed.stream().map(line -> line.amount() + " " + line.name()).toList())
                .toList();
    }

    private static Recipe recipe(Locale language, List<String> lines, String... steps) {
        var model = STARTER.getFirst();
        return new Recipe(
                "proba", language, "Proba", "", MealKind.MAIN, model.yield(), 20, List.of(), List.of(new IngredientGroup("", lines)),
                List.of(steps), List.of(), model.credit(), "pan", null);
    }
}
