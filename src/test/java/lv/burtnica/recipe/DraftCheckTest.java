package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    @Test
    void aFinishedRecipeHasNoFaults() {
        assertThat(DraftCheck.faults(TypedRecipes.soup())).isEmpty();
    }

    @Test
    void aBlankPageSaysWhatIsMissing() {
        assertThat(DraftCheck.faults(RecipeDraft.empty("Anna", Texts.LATVIAN)))
                .extracting(DraftFault::field)
                .containsExactly("title", "kind", "ingredients", "steps");
    }

    @Test
    void numbersOutOfReachAreFaults() {
        var soup = TypedRecipes.soup();
        var draft = new RecipeDraft(
                soup.title(), "", MealKind.SOUP, 0, YieldUnit.PORTION, "", -5, soup.ingredients(), soup.steps(), "", "", "", "", "", null,
                "", null, null, null, "lv");
        assertThat(DraftCheck.faults(draft)).extracting(DraftFault::field).containsExactly("yield", "minutes");
    }

    @Test
    void aPreserveNeedsMonthsAndAPlace() {
        var draft = TypedRecipes.typed("Skābēti kāposti", MealKind.PRESERVE, "3 kg kāpostu", "Skābējiet.");
        assertThat(DraftCheck.faults(draft)).extracting(DraftFault::field).containsExactly("keepsMonths", "storingPlace");
    }

    @Test
    void tooMuchIsAFaultToo() {
        assertThat(DraftCheck.faults(TypedRecipes.typed("Z".repeat(121), MealKind.SOUP, "ūdens\n".repeat(101), "Vāriet. ".repeat(600))))
                .extracting(DraftFault::textKey)
                .containsExactly("recipe.fault.too-long", "recipe.fault.too-many-lines", "recipe.fault.too-long");
    }

    @Test
    void everyFaultHasASentence() {
        var worst = new RecipeDraft(
                "", "x".repeat(4001), MealKind.PRESERVE, null, YieldUnit.JAR, "", 0, "", "", "", "", "", "", "", null, "", null, null, null,
                "lv");
        assertThat(DraftCheck.faults(worst)).hasSize(8).allSatisfy(fault -> assertThat(
                        Texts.standard().text(fault.textKey(), Texts.LATVIAN, fault.arguments()))
                .doesNotContain("recipe.", "{")
                .endsWith("."));
        assertThat(Texts.standard().text("recipe.fault.yield", Texts.LATVIAN, Map.of("most", 500)))
                .isEqualTo("Uzrakstiet skaitli no 1 līdz 500.");
    }
}
