package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

/** What is measured must be like real recipes, and the same each time. */
class RecipeGeneratorTest {

    private static final int MANY = 2000;

    @Test
    void theSameSeedGivesTheSameRecipes() {
        assertThat(new RecipeGenerator(7).next(200)).isEqualTo(new RecipeGenerator(7).next(200));
        assertThat(new RecipeGenerator(7).next(200)).isNotEqualTo(new RecipeGenerator(8).next(200));
    }

    @Test
    void noTwoAreCalledTheSame() {
        var recipes = new RecipeGenerator(1).next(MANY);
        assertThat(recipes.stream().map(Recipe::key)).doesNotHaveDuplicates();
        assertThat(recipes.stream().map(Recipe::title).distinct().count()).as("different titles").isGreaterThan(MANY / 2);
        assertThat(recipes.stream().map(Recipe::ingredients).distinct().count()).isGreaterThan(MANY * 9L / 10);
    }

    @Test
    void theyAreAsVariedAsTheNotebook() {
        var recipes = new RecipeGenerator(1).next(MANY);
        assertThat(recipes.stream().map(Recipe::language).distinct()).containsExactlyInAnyOrder(Texts.LATVIAN, Texts.ENGLISH);
        assertThat(recipes.stream().map(Recipe::kind).distinct().count()).isGreaterThan(5);
        var list = IngredientList.standard();
        var named = new HashSet<>(recipes.stream().flatMap(recipe -> list.foods(recipe).stream()).collect(Collectors.toSet()));
        assertThat(named.size()).isGreaterThan(FoodFiles.bundledFoods().all().size() / 3);
    }

    @Test
    void everyOneFitsIntoTheStoreAndIsARecipe() {
        assertThat(new RecipeGenerator(1).next(MANY)).allSatisfy(recipe -> {
            assertThat(recipe.title()).hasSizeBetween(3, 200);
            assertThat(recipe.key()).hasSizeLessThanOrEqualTo(120);
            assertThat(lines(recipe)).isNotEmpty().allSatisfy(line -> assertThat(line).isNotBlank().hasSizeLessThan(500));
            assertThat(recipe.steps()).isNotEmpty();
        });
    }

    private static List<String> lines(Recipe recipe) {
        return recipe.ingredients().stream().flatMap(group -> group.lines().stream()).toList();
    }
}
