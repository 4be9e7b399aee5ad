package lv.burtnica.recipe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import lv.burtnica.Burtnica;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.LabelledQueries;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeIndex;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.RecipeSuggestions;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole notebook with a real OpenSearch server in place of its own index. */
class OpenSearchTest {

    private static final double FLOOR = 0.95;

    @TempDir
    private Path home;

    @Test
    void theSameSearchRunsOnOpenSearch() throws Exception {
        try (var server = new SearchServer(home);
                var notebook = new SpringApplicationBuilder(Burtnica.class).profiles("test", "opensearch").run(
                        "--server.port=-1", "--vaadin.productionMode=true", "--BURTNICA_SEARCH_HOSTS=" + server.host())) {
            var search = notebook.getBean(RecipeSearch.class);
            var index = notebook.getBean(RecipeIndex.class);
            // The entries of the starter notebook may be written anew in the background.
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions()
                    .until(() -> !index.isRebuilding() && index.check() == RecipeIndex.State.SOUND);
            assertThat(LabelledQueries.score(search, "OpenSearch")).isGreaterThanOrEqualTo(FLOOR);
            countsHold(search);
            assertThat(notebook.getBean(RecipeSuggestions.class).suggest("grik", Texts.LATVIAN, 8)).first()
                    .satisfies(first -> assertThat(first.text()).isEqualTo("griķi"));
            assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
            assertThat(index.rebuild(done -> { })).isEqualTo(174);
            assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
        }
    }

    private static void countsHold(RecipeSearch search) {
        var soups = new RecipeQuery("zupa", Texts.LATVIAN, RecipeChoice.ALL);
        var finds = search.find(soups, 0, 0);
        finds.kinds().forEach((kind, count) ->
                assertThat(search.find(soups.with(RecipeChoice.ALL.withKind(kind)), 0, 0).total()).isEqualTo(count));
        assertThat(search.find(soups.with(RecipeChoice.ALL.switchFreeFrom(Allergen.GLUTEN)), 0, 0).total())
                .isEqualTo(finds.freeFrom().get(Allergen.GLUTEN));
    }
}
