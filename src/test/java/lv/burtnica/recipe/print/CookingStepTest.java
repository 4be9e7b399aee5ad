package lv.burtnica.recipe.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

/** The steps as cards and screens have them, with the recipes of the starter notebook. */
class CookingStepTest {

    private static final List<Recipe> RECIPES = RecipeFolder.read(List.of(Path.of("recipes"))).recipes();
    private static final IngredientList LISTS = IngredientList.standard();

    @Test
    void everyStepIsThereInItsOrder() {
        assertThat(RECIPES).isNotEmpty().allSatisfy(recipe -> assertThat(CookingStep.of(recipe, lines(recipe, Fraction.ONE)))
                .extracting(CookingStep::text).isEqualTo(recipe.steps()));
    }

    @Test
    void aStepHasTheAmountsThatWereScaled() {
        var plov = RECIPES.stream().filter(recipe -> recipe.key().equals("risu-plovs-ar-sautetu-cukgalu"))
                .filter(recipe -> recipe.language().equals(Texts.LATVIAN)).findFirst().orElseThrow();
        var once = CookingStep.of(plov, lines(plov, Fraction.ONE));
        var thrice = CookingStep.of(plov, lines(plov, Fraction.of(3)));
        assertThat(needs(once)).isNotEmpty().hasSameSizeAs(needs(thrice)).isNotEqualTo(needs(thrice));
    }

    @Test
    void timesCanBeSetOnATimer() {
        assertThat(RECIPES).flatExtracting(recipe -> CookingStep.of(recipe, List.of())).flatExtracting(CookingStep::times)
                .isNotEmpty().allSatisfy(time -> {
                    assertThat(time.minutes()).isBetween(1, 24 * 60).isLessThanOrEqualTo(time.longest());
                    assertThat(time.words()).startsWith(time.range());
                    assertThat(time.range()).endsWith(String.valueOf(time.count()));
                });
    }

    private static List<String> needs(List<CookingStep> steps) {
        return steps.stream().flatMap(step -> step.needs().stream()).map(ShownLine::amount).toList();
    }

    private static List<ShownLine> lines(Recipe recipe, Fraction factor) {
        return LISTS.of(recipe, factor).stream().flatMap(group -> group.lines().stream()).toList();
    }
}
