package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How well the search finds what people mean in the starter notebook: the labelled queries of {@code search/queries.tsv}. */
class RelevanceTest extends ViewTest {

    private static final int TOP = 3;
    private static final double FLOOR = 0.97;
    private static final String NOTHING = "-";

    @Autowired
    private RecipeSearch search;

    @Test
    void whatPeopleMeanStandsAmongTheFirstThree() {
        var queries = queries();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var top = top(query);
            if (!query.isAnswered(top)) {
                missed.add(query + " but came " + top);
            }
        }
        var score = 1 - (double) missed.size() / queries.size();
        System.out.printf(Locale.ROOT, "Relevance: %d queries, %.1f %% answered in the first %d%n", queries.size(), 100 * score, TOP);
        missed.forEach(System.out::println);
        assertThat(score).as("missed: %s", missed).isGreaterThanOrEqualTo(FLOOR);
    }

    private List<String> top(Query query) {
        return search.find(new RecipeQuery(query.words, query.language, RecipeChoice.ALL), 0, TOP).cards().stream()
                .map(RecipeCard::key)
                .toList();
    }

    private static List<Query> queries() {
        try (var stream = Objects.requireNonNull(RelevanceTest.class.getResourceAsStream("/search/queries.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Query(Locale.of(cells[0]), cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param wanted keys that must all come, divided by commas; or keys of which as many as there is room for, divided by bars */
    private record Query(Locale language, String words, String wanted) {

        boolean isAnswered(List<String> top) {
            if (wanted.equals(NOTHING)) {
                return top.isEmpty();
            }
            return wanted.contains("|")
                    ? !top.isEmpty() && Set.of(wanted.split("\\|")).containsAll(top)
                    : top.containsAll(List.of(wanted.split(",")));
        }
    }
}
