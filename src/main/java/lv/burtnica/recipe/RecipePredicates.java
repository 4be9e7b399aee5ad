package lv.burtnica.recipe;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Puts what somebody looks for into the words of the search engine. */
record RecipePredicates(SearchPredicateFactory predicates) {

    /** More words than anybody types; the rest is passed over, so that nobody can make the notebook search for a whole book. */
    private static final int MOST_WORDS = 10;

    SearchPredicate fitting(RecipeQuery query) {
        var all = predicates.bool()
                .filter(exactly(RecipeIndexBinder.STATE, RecipeState.PUBLISHED.name()))
                .filter(exactly(RecipeIndexBinder.LANGUAGE, query.language().getLanguage()));
        if (query.kind() != null) {
            all = all.filter(exactly(RecipeIndexBinder.KIND, query.kind().name()));
        }
        if (query.food() != null) {
            all = all.filter(exactly(RecipeIndexBinder.FOOD, query.food()));
        }
        for (var word : words(query.words())) {
            all = all.must(word(word, query));
        }
        return all.toPredicate();
    }

    private PredicateFinalStep exactly(String field, String value) {
        return predicates.match().field(field).matching(value);
    }

    /** The word itself counts most, the beginning of a word less, a word with one slip least. */
    private PredicateFinalStep word(String word, RecipeQuery query) {
        var title = RecipeIndexBinder.title(query.language());
        var tags = RecipeIndexBinder.tags(query.language());
        var lines = RecipeIndexBinder.lines(query.language());
        var meant = predicates.match().field(title).boost(8).field(tags).boost(4).field(lines).boost(2).matching(word);
        var begun = predicates.simpleQueryString().field(title).boost(2).field(tags).field(lines).boost(0.5f).matching(word + "*");
        var slipped = predicates.match()
                .field(title).boost(0.4f)
                .field(tags).boost(0.2f)
                .field(lines).boost(0.1f)
                .matching(word)
                .fuzzy(1, 2);
        return predicates.bool().should(meant).should(begun).should(slipped);
    }

    private static List<String> words(String typed) {
        var plain = typed.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ")).stream().limit(MOST_WORDS).toList();
    }
}
