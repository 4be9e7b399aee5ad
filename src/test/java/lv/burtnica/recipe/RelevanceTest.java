package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How well the search finds what people mean in the starter notebook. */
class RelevanceTest extends ViewTest {

    private static final double FLOOR = 0.97;

    @Autowired
    private RecipeSearch search;

    @Test
    void whatPeopleMeanStandsAmongTheFirstThree() {
        assertThat(LabelledQueries.queries()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(LabelledQueries.score(search, "Lucene")).isGreaterThanOrEqualTo(FLOOR);
    }
}
