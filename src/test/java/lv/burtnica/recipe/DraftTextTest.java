package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

class DraftTextTest {

    private static final Instant TODAY = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void bulletsNumbersAndEmptyLinesFallAway() {
        var draft = TypedRecipes.typed("Zupa", MealKind.SOUP, "- 200 g griķu\n\n • 2 burkāni\n* 1 ola\n", "1. Vāriet.\n\n2) Ēdiet.\n");
        var recipe = DraftText.toRecipe(draft, "zupa", null);
        assertThat(recipe.ingredients()).containsExactly(new IngredientGroup("", List.of("200 g griķu", "2 burkāni", "1 ola")));
        assertThat(recipe.steps()).containsExactly("Vāriet.", "Ēdiet.");
    }

    @Test
    void anAmountAtTheBeginningIsNoNumbering() {
        assertThat(DraftText.lines("2 olas\n10 g sāls\n1,5 l ūdens")).containsExactly("2 olas", "10 g sāls", "1,5 l ūdens");
    }

    @Test
    void aLineWithAColonStartsAGroup() {
        var draft = TypedRecipes.typed("Pīrāgs", MealKind.BAKE, "sāls\nMīklai:\n300 g miltu\nPildījumam:\n1 kāposts", "Cepiet.");
        assertThat(DraftText.toRecipe(draft, "pirags", null).ingredients())
                .containsExactly(
                        new IngredientGroup("", List.of("sāls")),
                        new IngredientGroup("Mīklai", List.of("300 g miltu")),
                        new IngredientGroup("Pildījumam", List.of("1 kāposts")));
    }

    @Test
    void withoutAChosenDrawingThatOfTheKindStandsIn() {
        assertThat(DraftText.toRecipe(TypedRecipes.soup(), "zupa", null).illustration()).isEqualTo("soup");
    }

    @Test
    void onlyPreservesKeepTheirMonths() {
        var soup = TypedRecipes.soup();
        var draft = new RecipeDraft(
                soup.title(), "", MealKind.PRESERVE, 3, YieldUnit.JAR, "pa 0,5 l", 60, soup.ingredients(), soup.steps(), "", "", "", "", "",
                null, "", 12, StoringPlace.CELLAR, null, "lv");
        var recipe = DraftText.toRecipe(draft, "zupa", null);
        assertThat(recipe.keeping()).isEqualTo(new Keeping(12, StoringPlace.CELLAR));
        assertThat(recipe.yield()).isEqualTo(new Yield(Amount.of(3), YieldUnit.JAR, "pa 0,5 l"));
        assertThat(DraftText.toRecipe(soup, "zupa", null).keeping()).isNull();
    }

    @Test
    void aRecipeCanBeTypedOnWithoutLosingAnything() {
        var recipe = new Recipe(
                "speka-piragi", Texts.LATVIAN, "Speķa pīrāgi", "Līgo svētkiem.", MealKind.BAKE,
                new Yield(new Amount(Fraction.of(24), Fraction.of(30)), YieldUnit.PIECE, ""), 165, List.of("svētki", "speķis"),
                List.of(new IngredientGroup("Mīklai", List.of("500 g miltu")), new IngredientGroup("Pildījumam", List.of("200 g speķa"))),
                List.of("Mīciet.", "Cepiet."),
                List.of(new Note(NoteKind.TIP, "", "Lieciet ķimenes."), new Note(NoteKind.OTHER, "Vēsture", "No Rucavas.")),
                new Credit("Anna", "CC-BY-SA-4.0", "https://example.org/piragi"), "pie", null, 2100);
        var page = new RecipePage(1, 0, recipe, RecipeState.PUBLISHED, null, null, List.of(), TODAY, TODAY);
        var again = DraftText.toRecipe(DraftText.of(page), recipe.key(), recipe);
        assertThat(again).isEqualTo(recipe);
    }
}
