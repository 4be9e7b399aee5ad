package lv.burtnica.recipe.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeState;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Puts what somebody looks for into the words of the search engine. */
public record RecipePredicates(SearchPredicateFactory predicates) {

    /** More words than anybody types; the rest is passed over, so that nobody can make the notebook search for a whole book. */
    private static final int MOST_WORDS = 10;

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_WITH_SLIP = 4;

    private static final float IN_TITLE = 8;
    private static final float MAIN_FOOD = 5;
    /** In the recipe's own language title and tags have said it already. */
    private static final float MAIN_FOOD_AGAIN = 1;
    private static final float IN_TAGS = 4;
    private static final float AS_TYPED = 5;
    private static final float IN_LINES = 2;
    private static final float OTHER_FOOD = 1;

    /** @param slips whether a word may be one slip away from what stands in a recipe */
    public SearchPredicate fitting(RecipeQuery query, boolean slips) {
        var all = chosen(published(query.language()), query.choice());
        var words = words(query.words());
        var language = SearchLanguage.of(query.language());
        var needed = words.stream().filter(word -> !isSmall(word)).toList();
        for (var word : words) {
            var fits = word(word, language, slips);
            all = needed.isEmpty() || needed.contains(word) ? all.must(fits) : all.should(fits);
        }
        if (words.size() > 1) {
            all = all.should(predicates.phrase().field(RecipeFields.title(language)).boost(IN_TITLE)
                    .matching(String.join(" ", words)).slop(2));
        }
        return all.toPredicate();
    }

    /** Published recipes whose field has words that begin as all the typed ones do. */
    public SearchPredicate beginning(String typed, String field, Locale language) {
        var all = published(language);
        for (var word : words(typed)) {
            all = all.must(predicates.match().field(field).matching(word));
        }
        return all.toPredicate();
    }

    /** Every published recipe of a language. */
    public BooleanPredicateClausesStep<?, ?> published(Locale language) {
        return predicates.bool()
                .filter(exactly(RecipeFields.STATE, RecipeState.PUBLISHED.name()))
                .filter(exactly(RecipeFields.LANGUAGE, language.getLanguage()));
    }

    public PredicateFinalStep exactly(String field, String value) {
        return predicates.match().field(field).matching(value);
    }

    private BooleanPredicateClausesStep<?, ?> chosen(BooleanPredicateClausesStep<?, ?> all, RecipeChoice choice) {
        var wanted = Stream.of(
                        Stream.ofNullable(choice.kind()).map(kind -> exactly(RecipeFields.KIND, kind.name())),
                        Stream.ofNullable(choice.time()).map(time -> exactly(RecipeFields.MINUTES, time.name())),
                        Stream.ofNullable(choice.cost()).map(cost -> exactly(RecipeFields.COST, cost.name())),
                        choice.foods().stream().map(food -> exactly(RecipeFields.FOOD, food)),
                        choice.freeFrom().stream().map(allergen -> exactly(RecipeFields.FREE_FROM, allergen.name())),
                        choice.tags().stream().map(tag -> exactly(RecipeFields.TAG, tag)))
                .flatMap(found -> found)
                .toList();
        for (var one : wanted) {
            all = all.filter(one);
        }
        return all;
    }

    /** The word itself counts most, the beginning of a word less, a word with one slip least. */
    private PredicateFinalStep word(String word, SearchLanguage language, boolean slips) {
        var title = RecipeFields.title(language);
        var tags = RecipeFields.tags(language);
        var lines = RecipeFields.lines(language);
        var begun = predicates.simpleQueryString().field(title).boost(2).field(tags).field(lines).boost(0.5f);
        var either = predicates.bool()
                .should(predicates.match().field(title).boost(IN_TITLE).field(tags).boost(IN_TAGS).field(lines).boost(IN_LINES)
                        .matching(word))
                .should(predicates.match().field(RecipeFields.TITLE_BEGINNINGS).boost(AS_TYPED).matching(word))
                .should(begun.matching(word + "*"));
        // A food is found by what it is called in any language: each name is compared by the rules of its own.
        for (var other : SearchLanguage.values()) {
            var main = other == language ? MAIN_FOOD_AGAIN : MAIN_FOOD;
            either = either.should(predicates.match()
                    .field(RecipeFields.mainNames(other)).boost(main).field(RecipeFields.names(other)).boost(OTHER_FOOD)
                    .matching(word));
        }
        if (slips && word.length() >= SHORTEST_WITH_SLIP) {
            either = either.should(predicates.match().field(title).boost(0.4f).field(tags).boost(0.2f).field(lines).boost(0.1f)
                    .matching(word).fuzzy(1, 1));
            for (var other : SearchLanguage.values()) {
                either = either.should(
                        predicates.match().field(RecipeFields.mainNames(other)).boost(0.2f).field(RecipeFields.names(other)).boost(0.1f)
                                .matching(word).fuzzy(1, 1));
            }
        }
        return either;
    }

    private static boolean isSmall(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return Stream.of(SearchLanguage.values()).anyMatch(language -> language.isSmallWord(small));
    }

    /** The typed words without signs. */
    public static List<String> words(String typed) {
        var plain = typed.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ")).stream().limit(MOST_WORDS).toList();
    }
}
