package lv.burtnica.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What people type and what they mean, from {@code search/queries.tsv}. */
public final class LabelledQueries {

    private static final int TOP = 3;
    private static final String NOTHING = "-";

    private LabelledQueries() {}

    /** The part of the queries that a search answers with the right recipes among the first three, 0 to 1; prints what is missed. */
    public static double score(RecipeSearch search, String engine) {
        var queries = queries();
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var top = search.find(new RecipeQuery(query.words, query.language, RecipeChoice.ALL), 0, TOP).cards().stream()
                    .map(RecipeCard::key)
                    .toList();
            if (!query.isAnswered(top)) {
                missed.add(query + " but came " + top);
            }
        }
        var score = 1 - (double) missed.size() / queries.size();
        System.out.printf(Locale.ROOT, "Relevance with %s: %d queries, %.1f %% answered in the first %d%n", engine, queries.size(),
                100 * score, TOP);
        missed.forEach(System.out::println);
        return score;
    }

    static List<Query> queries() {
        try (var stream = Objects.requireNonNull(LabelledQueries.class.getResourceAsStream("/search/queries.tsv"))) {
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
    record Query(Locale language, String words, String wanted) {

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
