package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.search.RecipeFields;
import lv.burtnica.recipe.search.RecipePredicates;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published recipes by words and choices, and counts what each further choice would leave. */
@Service
public class RecipeSearch {

    private static final int MOST_COUNTS = 300;
    private static final int MOST_TAGS = 40;

    private final EntityManager store;
    private final Recipes recipes;

    RecipeSearch(EntityManager store, Recipes recipes) {
        this.store = store;
        this.recipes = recipes;
    }

    /**
     * The published recipes that fit. Only where nothing fits to the letter, words with one slip count too.
     *
     * @param query what is looked for
     * @param offset how many to pass over
     * @param limit how many to give back
     */
    @Transactional(readOnly = true)
    public RecipeFinds find(RecipeQuery query, int offset, int limit) {
        var session = Search.session(store);
        var found = found(session, query, false, offset, limit);
        if (found.total().hitCount() > 0 || query.words().isBlank() || isKnown(session, query)) {
            return finds(session, query, false, found);
        }
        return finds(session, query, true, found(session, query, true, offset, limit));
    }

    /** Whether the words are found to the letter, were it not for the choices. */
    private static boolean isKnown(SearchSession session, RecipeQuery query) {
        return query.choice().size() > 0 && session.search(StoredRecipe.class)
                .where(predicates(session).fitting(query.with(RecipeChoice.ALL), false))
                .fetchTotalHitCount() > 0;
    }

    private static SearchResult<Long> found(SearchSession session, RecipeQuery query, boolean slips, int offset, int limit) {
        var search = session.search(StoredRecipe.class)
                .select(fields -> fields.id(Long.class))
                .where(predicates(session).fitting(query, slips))
                .sort(sorts -> query.words().isBlank()
                        ? sorts.field(RecipeFields.TITLE_ORDER)
                        : sorts.score().then().field(RecipeFields.TITLE_ORDER));
        for (var field : Facet.values()) {
            search = search.aggregation(field.key, field.aggregation(session));
        }
        return search.fetch(offset, limit);
    }

    private RecipeFinds finds(SearchSession session, RecipeQuery query, boolean slips, SearchResult<Long> found) {
        var choice = query.choice();
        return new RecipeFinds(
                cards(found.hits()),
                found.total().hitCount(),
                named(counts(session, query.with(choice.withKind(null)), slips, Facet.KIND, found, query), MealKind::valueOf),
                named(counts(session, query.with(choice.withTime(null)), slips, Facet.MINUTES, found, query), TimeBand::valueOf),
                named(counts(session, query.with(choice.withCost(null)), slips, Facet.COST, found, query), CostBand::valueOf),
                found.aggregation(Facet.FOOD.key),
                named(found.aggregation(Facet.FREE_FROM.key), Allergen::valueOf),
                found.aggregation(Facet.TAG.key));
    }

    /** The counts of a choice that takes the place of another: as if that one had not been made. */
    private static Map<String, Long> counts(
            SearchSession session, RecipeQuery without, boolean slips, Facet facet, SearchResult<Long> found, RecipeQuery query) {
        return without.equals(query)
                ? found.aggregation(facet.key)
                : session.search(StoredRecipe.class)
                        .where(predicates(session).fitting(without, slips))
                        .aggregation(facet.key, facet.aggregation(session))
                        .fetch(0)
                        .aggregation(facet.key);
    }

    /** Cards in the order of the given ids. */
    private List<RecipeCard> cards(List<Long> ids) {
        var byId = new HashMap<Long, RecipeCard>();
        recipes.cards(ids).forEach(card -> byId.put(card.id(), card));
        return ids.stream().map(id -> Optional.ofNullable(byId.get(id))).flatMap(Optional::stream).toList();
    }

    private static RecipePredicates predicates(SearchSession session) {
        return new RecipePredicates(session.scope(StoredRecipe.class).predicate());
    }

    private static <T> Map<T, Long> named(Map<String, Long> counts, Function<String, T> named) {
        var found = new LinkedHashMap<T, Long>();
        counts.forEach((name, count) -> found.put(named.apply(name), count));
        return found;
    }

    private enum Facet {
        KIND(RecipeFields.KIND, MOST_COUNTS),
        MINUTES(RecipeFields.MINUTES, MOST_COUNTS),
        COST(RecipeFields.COST, MOST_COUNTS),
        FOOD(RecipeFields.FOOD, MOST_COUNTS),
        FREE_FROM(RecipeFields.FREE_FROM, MOST_COUNTS),
        TAG(RecipeFields.TAG, MOST_TAGS);

        private final AggregationKey<Map<String, Long>> key = AggregationKey.of(name());
        private final String field;
        private final int most;

        Facet(String field, int most) {
            this.field = field;
            this.most = most;
        }

        private SearchAggregation<Map<String, Long>> aggregation(SearchSession session) {
            return session.scope(StoredRecipe.class)
                    .aggregation()
                    .terms()
                    .field(field, String.class)
                    .maxTermCount(most)
                    .toAggregation();
        }
    }
}
