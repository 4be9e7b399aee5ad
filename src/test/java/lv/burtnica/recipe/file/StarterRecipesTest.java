package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The starter notebook in {@code recipes/}: every file of it is in order and has what a cook looks for. */
class StarterRecipesTest {

    private static final RecipeFolder NOTEBOOK = RecipeFolder.read(List.of(Path.of("recipes")));
    private static final Set<String> PICTURES = Set.of("bowl", "pot", "pan", "pancake", "loaf", "jar", "fish", "porridge", "soup", "pie",
            "cookie", "dumpling", "salad", "cup", "cake", "baking-dish", "pasta", "peas", "potato", "apple", "berries", "cucumber", "tin",
            "cabbage", "mushroom", "sauce", "pizza", "bun", "doughnut", "roll", "glass", "dessert", "sticks");

    @Test
    void hasNoFaults() {
        assertThat(NOTEBOOK.faults()).extracting(fault -> fault.sentence(Texts.ENGLISH)).isEmpty();
    }

    @Test
    void holdsSixtyDishesAndFifteenPreservesAndADozenTranslations() {
        var dishes = latvian().stream().filter(recipe -> recipe.kind() != MealKind.PRESERVE).count();
        assertThat(dishes).isGreaterThanOrEqualTo(60);
        assertThat(latvian().size() - dishes).isGreaterThanOrEqualTo(15);
        assertThat(NOTEBOOK.found()).filteredOn(found -> !isLatvian(found.recipe())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void hasEveryKindOfMeal() {
        assertThat(latvian()).extracting(Recipe::kind).contains(MealKind.values());
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasWhatACookLooksFor(RecipeFolder.Found file) {
        var recipe = file.recipe();
        assertThat(recipe.title()).isNotBlank();
        assertThat(recipe.description()).isNotBlank();
        assertThat(recipe.minutes()).isNotNull();
        assertThat(recipe.tags()).hasSizeBetween(2, 5).allMatch(tag -> tag.equals(tag.toLowerCase(recipe.language())));
        assertThat(recipe.ingredients()).isNotEmpty().allSatisfy(group -> assertThat(group.lines()).isNotEmpty());
        assertThat(recipe.steps()).hasSizeBetween(3, 12);
        assertThat(recipe.notes()).allSatisfy(note -> assertThat(note.text()).isNotBlank());
        assertThat(recipe.notes()).extracting(Note::kind).doesNotContain(NoteKind.OTHER);
        assertThat(PICTURES).contains(recipe.illustration());
        assertThat(recipe.credit().author()).isEqualTo(isLatvian(recipe) ? "Recepšu burtnīca" : "Recipe Notebook");
        assertThat(recipe.credit().licence()).isEqualTo("CC-BY-4.0");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysHowMuchItMakesAndHowLongItKeeps(RecipeFolder.Found file) {
        var recipe = file.recipe();
        var isPreserve = recipe.kind() == MealKind.PRESERVE;
        assertThat(recipe.yield()).isNotEqualTo(YieldText.WHOLE);
        assertThat(recipe.yield().unit() == YieldUnit.OTHER).as("another unit than servings, pieces, jars").isIn(false, isPreserve);
        assertThat(recipe.keeping() != null).isEqualTo(isPreserve);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedAfterItsRecipeAndReadsBackTheSame(RecipeFolder.Found file) {
        var recipe = file.recipe();
        var name = Path.of(file.file()).getFileName().toString();
        assertThat(name).isEqualTo(RecipeFileWriter.fileName(recipe));
        var written = new RecipeFileWriter(AmountSplitter.usual()).write(recipe);
        assertThat(RecipeFileReader.read(name, written).result()).contains(recipe);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameAsItsOriginal(RecipeFolder.Found file) {
        var translation = file.recipe();
        var original = latvian().stream().filter(recipe -> recipe.key().equals(translation.key())).findFirst().orElseThrow();
        assertThat(translation.kind()).isEqualTo(original.kind());
        assertThat(translation.minutes()).isEqualTo(original.minutes());
        assertThat(translation.illustration()).isEqualTo(original.illustration());
        assertThat(translation.keeping()).isEqualTo(original.keeping());
        assertThat(translation.yield().amount()).isEqualTo(original.yield().amount());
        assertThat(translation.yield().unit()).isEqualTo(original.yield().unit());
        assertThat(translation.tags()).hasSameSizeAs(original.tags());
        assertThat(lineCounts(translation)).isEqualTo(lineCounts(original));
        assertThat(translation.steps()).hasSameSizeAs(original.steps());
        assertThat(noteKinds(translation)).isEqualTo(noteKinds(original));
    }

    private static Stream<Named<RecipeFolder.Found>> files() {
        return NOTEBOOK.found().stream().map(found -> Named.of(found.file(), found));
    }

    private static Stream<Named<RecipeFolder.Found>> translations() {
        return NOTEBOOK.found().stream().filter(found -> !isLatvian(found.recipe())).map(found -> Named.of(found.file(), found));
    }

    private static boolean isLatvian(Recipe recipe) {
        return recipe.language().equals(Texts.LATVIAN);
    }

    private static List<Recipe> latvian() {
        return NOTEBOOK.recipes().stream().filter(StarterRecipesTest::isLatvian).toList();
    }

    private static List<Integer> lineCounts(Recipe recipe) {
        return recipe.ingredients().stream().map(group -> group.lines().size()).toList();
    }

    private static List<NoteKind> noteKinds(Recipe recipe) {
        return recipe.notes().stream().map(Note::kind).toList();
    }
}
