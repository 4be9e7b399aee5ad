package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches the starter notebook as people type. */
class RecipeSearchTest extends ViewTest {

    private static final int ALL = 300;

    @Autowired
    private RecipeSearch search;

    @ParameterizedTest
    @ValueSource(strings = {"griķi", "griķiem", "Griķu", "griki", "GRIKU", "griķ", "grikki"})
    void everyWayToWriteBuckwheatFindsIt(String typed) {
        assertThat(titles(typed)).contains("Griķu zupa ar sautētu cūkgaļu", "Griķu maize ar ķimenēm", "Slinkie kāpostu tīteņi ar griķiem");
    }

    @Test
    void theTitleCountsMoreThanTheIngredients() {
        assertThat(titles("burkāni").getFirst()).containsIgnoringCase("burkān");
    }

    @Test
    void severalWordsMustAllFit() {
        assertThat(titles("zirnu zupa").subList(0, 2))
                .containsExactlyInAnyOrder("Šķelto zirņu zupa ar žāvētu speķi", "Biešu zupa ar pelēkajiem zirņiem");
        assertThat(titles("zirņi banāni saldējums")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "AND OR NOT", "\"", "title:zupa^9", "<script>", "(((", "\\"})
    void signsOfSearchEnginesDoNoHarm(String typed) {
        assertThat(search.find(query(typed, null, null), 0, ALL)).isNotNull();
    }

    @Test
    void withoutWordsAllComeInAlphabeticalOrder() {
        var titles = titles("");
        assertThat(titles).hasSizeGreaterThan(60).isSortedAccordingTo(Texts.standard().order(Texts.LATVIAN));
    }

    @Test
    void aStretchIsAsLongAsAskedFor() {
        var first = search.find(query("", null, null), 0, 10);
        var second = search.find(query("", null, null), 10, 10);
        assertThat(first.cards()).hasSize(10).doesNotContainAnyElementsOf(second.cards());
        assertThat(first.total()).isEqualTo(second.total()).isEqualTo(titles("").size());
    }

    @Test
    void countsAreWhatEachChoiceWouldLeave() {
        var all = search.find(query("zupa", null, null), 0, 0);
        assertThat(all.kinds()).isNotEmpty();
        all.kinds().forEach((kind, count) ->
                assertThat(search.find(query("zupa", kind, null), 0, 0).total()).as(kind.code()).isEqualTo(count));
        assertThat(all.foods()).containsKey("griki");
        assertThat(search.find(query("zupa", null, "griki"), 0, 0).total()).isEqualTo(all.foods().get("griki"));
    }

    @Test
    void aChoiceDoesNotHideTheCountsOfItsNeighbours() {
        var soups = search.find(query("", MealKind.SOUP, null), 0, 0);
        assertThat(soups.kinds().get(MealKind.BAKE)).isPositive();
        assertThat(soups.total()).isEqualTo(soups.kinds().get(MealKind.SOUP));
    }

    @Test
    void englishRecipesAreFoundByEnglishWords() {
        var apples = search.find(new RecipeQuery("apple", Texts.ENGLISH, RecipeChoice.ALL), 0, ALL);
        assertThat(apples.cards()).isNotEmpty().allSatisfy(card -> assertThat(card.language()).isEqualTo(Texts.ENGLISH));
    }

    private List<String> titles(String words) {
        return search.find(query(words, null, null), 0, ALL).cards().stream().map(RecipeCard::title).toList();
    }

    private static RecipeQuery query(String words, @Nullable MealKind kind, @Nullable String food) {
        return new RecipeQuery(words, Texts.LATVIAN, kind, food);
    }
}
