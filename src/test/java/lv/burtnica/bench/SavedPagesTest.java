package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;
import org.junit.jupiter.api.Test;

class SavedPagesTest {

    @Test
    void thePagesAreAsLargeAsRealOnesAndHoldTheirRecipes() {
        var recipes = RecipeGenerator.starters();
        var pages = SavedPages.of(7);
        assertThat(pages).hasSameSizeAs(recipes);
        for (var at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at).length).isBetween(200_000, 260_000);
            var read = Importer.read(new InFile("x.html", pages.get(at))).found().getFirst().recipe();
            assertThat(read.title()).isEqualTo(recipes.get(at).title());
            assertThat(read.ingredients()).isEqualTo(recipes.get(at).ingredients());
            assertThat(read.countSteps()).isEqualTo(recipes.get(at).steps().size());
        }
    }

    @Test
    void theSameSeedMakesTheSamePages() {
        assertThat(SavedPages.of(7).getFirst()).isEqualTo(SavedPages.of(7).getFirst());
    }
}
