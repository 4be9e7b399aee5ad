package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published recipes by words, kind and food, and counts what each choice would leave. */
@Service
public class RecipeSearch {

    private static final int MOST_COUNTS = 300;
    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");

    private final EntityManager store;
    private final Recipes recipes;

    RecipeSearch(EntityManager store, Recipes recipes) {
        this.store = store;
        this.recipes = recipes;
    }

    /**
     * The published recipes that fit.
     *
     * @param query what is looked for
     * @param offset how many to pass over
     * @param limit how many to give back
     */
    @Transactional(readOnly = true)
    public RecipeFinds find(RecipeQuery query, int offset, int limit) {
        var session = Search.session(store);
        var result = session.search(StoredRecipe.class)
                .select(fields -> fields.id(Long.class))
                .where(new RecipePredicates(session.scope(StoredRecipe.class).predicate()).fitting(query))
                .sort(sorts -> query.words().isBlank()
                        ? sorts.field(RecipeIndexBinder.TITLE_ORDER)
                        : sorts.score().then().field(RecipeIndexBinder.TITLE_ORDER))
                .fetch(offset, limit);
        return new RecipeFinds(cards(result.hits()), result.total().hitCount(), kinds(session, query), foods(session, query));
    }

    /** Cards in the order of the given ids. */
    private List<RecipeCard> cards(List<Long> ids) {
        var byId = new HashMap<Long, RecipeCard>();
        recipes.cards(ids).forEach(card -> byId.put(card.id(), card));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static Map<MealKind, Long> kinds(SearchSession session, RecipeQuery query) {
        var anyKind = new RecipeQuery(query.words(), query.language(), null, query.food());
        var counts = new EnumMap<MealKind, Long>(MealKind.class);
        count(session, anyKind, RecipeIndexBinder.KIND).forEach((kind, count) -> counts.put(MealKind.valueOf(kind), count));
        return counts;
    }

    private static Map<String, Long> foods(SearchSession session, RecipeQuery query) {
        return count(session, new RecipeQuery(query.words(), query.language(), query.kind(), null), RecipeIndexBinder.FOOD);
    }

    private static Map<String, Long> count(SearchSession session, RecipeQuery query, String field) {
        return session.search(StoredRecipe.class)
                .where(new RecipePredicates(session.scope(StoredRecipe.class).predicate()).fitting(query))
                .aggregation(COUNTS, aggregations -> aggregations.terms().field(field, String.class).maxTermCount(MOST_COUNTS))
                .fetch(0)
                .aggregation(COUNTS);
    }
}
