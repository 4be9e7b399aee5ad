package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published recipes by words, kind and food, and counts what each choice would leave. */
@Service
public class RecipeSearch {

    private static final int MOST_FOODS = 200;
    private static final AggregationKey<Map<String, Long>> BY_KIND = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> BY_FOOD = AggregationKey.of("foods");

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
        var result = Search.session(store)
                .search(StoredRecipe.class)
                .select(fields -> fields.id(Long.class))
                .where((predicates, root) -> {
                    fits(predicates, root, query);
                    if (query.kind() != null) {
                        root.add(predicates.match().field(RecipeIndexBinder.KIND).matching(query.kind().name()));
                    }
                    if (query.food() != null) {
                        root.add(predicates.match().field(RecipeIndexBinder.FOOD).matching(query.food()));
                    }
                })
                .sort(sorts -> query.words().isBlank()
                        ? sorts.field(RecipeIndexBinder.TITLE_ORDER)
                        : sorts.score().then().field(RecipeIndexBinder.TITLE_ORDER))
                .fetch(offset, limit);
        return new RecipeFinds(cards(result.hits()), result.total().hitCount(), kinds(query), foods(query));
    }

    /** Cards in the order of the given ids. */
    List<RecipeCard> cards(List<Long> ids) {
        var byId = new HashMap<Long, RecipeCard>();
        recipes.cards(ids).forEach(card -> byId.put(card.id(), card));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private Map<MealKind, Long> kinds(RecipeQuery query) {
        var counts = new EnumMap<MealKind, Long>(MealKind.class);
        count(query, null, query.food(), BY_KIND, RecipeIndexBinder.KIND)
                .forEach((kind, count) -> counts.put(MealKind.valueOf(kind), count));
        return counts;
    }

    private Map<String, Long> foods(RecipeQuery query) {
        return count(query, query.kind(), null, BY_FOOD, RecipeIndexBinder.FOOD);
    }

    private Map<String, Long> count(
            RecipeQuery query,
            @Nullable MealKind kind,
            @Nullable String food,
            AggregationKey<Map<String, Long>> key,
            String field) {
        return Search.session(store)
                .search(StoredRecipe.class)
                .where((predicates, root) -> {
                    fits(predicates, root, query);
                    if (kind != null) {
                        root.add(predicates.match().field(RecipeIndexBinder.KIND).matching(kind.name()));
                    }
                    if (food != null) {
                        root.add(predicates.match().field(RecipeIndexBinder.FOOD).matching(food));
                    }
                })
                .aggregation(key, aggregations -> aggregations.terms().field(field, String.class).maxTermCount(MOST_FOODS))
                .fetch(0)
                .aggregation(key);
    }

    private static void fits(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> root, RecipeQuery query) {
        var language = query.language();
        root.add(predicates.match().field(RecipeIndexBinder.STATE).matching(RecipeState.PUBLISHED.name()));
        root.add(predicates.match().field(RecipeIndexBinder.LANGUAGE).matching(language.getLanguage()));
        for (var word : words(query)) {
            root.add(predicates.bool()
                    .should(predicates.match()
                            .field(RecipeIndexBinder.title(language)).boost(4)
                            .field(RecipeIndexBinder.tags(language)).boost(2)
                            .field(RecipeIndexBinder.lines(language))
                            .matching(word))
                    .should(predicates.match()
                            .field(RecipeIndexBinder.title(language)).boost(0.4f)
                            .field(RecipeIndexBinder.tags(language)).boost(0.2f)
                            .field(RecipeIndexBinder.lines(language)).boost(0.1f)
                            .matching(word)
                            .fuzzy(1, 2)));
        }
    }

    /** At most ten words, so that nobody can make the notebook search for a whole book. */
    private static List<String> words(RecipeQuery query) {
        return query.words().strip().isEmpty()
                ? List.of()
                : List.of(query.words().strip().split("[\\s,;.]+", 11)).stream().limit(10).toList();
    }
}
