package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodNames;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.recipe.search.RecipeFields;
import lv.burtnica.recipe.search.RecipePredicates;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guesses what somebody means who is still typing: foods by any of their names, tags, and titles of recipes. */
@Service
public class RecipeSuggestions {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
    private static final int MOST_COUNTS = 500;
    private static final int MOST_FOODS = 3;
    private static final int MOST_TAGS = 2;

    private final EntityManager store;
    private final Recipes recipes;
    private final FoodCatalogue foods;
    private final Map<String, Known> names = new ConcurrentHashMap<>();

    RecipeSuggestions(EntityManager store, Recipes recipes, FoodCatalogue foods) {
        this.store = store;
        this.recipes = recipes;
        this.foods = foods;
    }

    /**
     * What the typed words may become, foods first, then tags, then recipes; each leads to at least one published recipe.
     *
     * @param typed all its words must begin a word of what is suggested; marks do not matter
     * @param language of the recipes and of the names that come back
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(String typed, Locale language, int limit) {
        var words = RecipePredicates.words(PlainLetters.of(typed));
        if (words.isEmpty()) {
            return List.of();
        }
        var session = Search.session(store);
        var found = new ArrayList<Suggestion>();
        found.addAll(foods(session, words, language));
        var names = found.stream().map(Suggestion::text).toList();
        // A tag that is the name of a food offered already leads to the same recipes.
        tags(session, words, typed, language).stream().filter(tag -> !names.contains(tag.text())).forEach(found::add);
        if (found.size() < limit) {
            found.addAll(titles(session, typed, language, limit - found.size()));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Suggestion> foods(SearchSession session, List<String> words, Locale language) {
        var meant = foods.all().stream().filter(food -> called(food).stream().anyMatch(name -> begins(name, words))).toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        var counts = counts(session, predicates(session).published(language).toPredicate(), RecipeFields.FOOD);
        return meant.stream()
                .filter(food -> counts.containsKey(food.id()))
                .map(food -> new Suggestion(Suggestion.Kind.FOOD, food.name(language), food.id(), counts.getOrDefault(food.id(), 0L)))
                .sorted(Comparator.comparing((Suggestion food) -> !begins(parts(food.text()), words))
                        .thenComparing(Comparator.comparingLong(Suggestion::count).reversed())
                        .thenComparing(Suggestion::text))
                .limit(MOST_FOODS)
                .toList();
    }

    private List<Suggestion> tags(SearchSession session, List<String> words, String typed, Locale language) {
        var counts = counts(
                session, predicates(session).beginning(typed, RecipeFields.TAG_BEGINNINGS, language), RecipeFields.TAG);
        return counts.entrySet().stream()
                .filter(tag -> begins(parts(tag.getKey()), words))
                .map(tag -> new Suggestion(Suggestion.Kind.TAG, tag.getKey(), tag.getKey(), tag.getValue()))
                .sorted(Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text))
                .limit(MOST_TAGS)
                .toList();
    }

    private List<Suggestion> titles(SearchSession session, String typed, Locale language, int limit) {
        var ids = session.search(StoredRecipe.class)
                .select(fields -> fields.id(Long.class))
                .where(predicates(session).beginning(typed, RecipeFields.TITLE_BEGINNINGS, language))
                .sort(sorts -> sorts.score().then().field(RecipeFields.TITLE_ORDER))
                .fetchHits(limit);
        return recipes.cards(ids).stream()
                .sorted(Comparator.comparingInt(card -> ids.indexOf(card.id())))
                .map(card -> new Suggestion(Suggestion.Kind.RECIPE, card.title(), card.key(), 1))
                .toList();
    }

    /** The words of each of its names. */
    private List<List<String>> called(Food food) {
        var known = names.get(food.id());
        if (known == null || known.food != food) {
            var all = FoodNames.standard().of(food).values().stream().flatMap(List::stream);
            known = new Known(food, all.map(RecipeSuggestions::parts).toList());
            names.put(food.id(), known);
        }
        return known.names;
    }

    private static List<String> parts(String name) {
        return List.of(PlainLetters.of(name).split("[^\\p{L}\\p{N}]+"));
    }

    /** Whether every word begins a word of the name. */
    private static boolean begins(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static Map<String, Long> counts(SearchSession session, SearchPredicate predicate, String field) {
        return session.search(StoredRecipe.class)
                .where(predicate)
                .aggregation(COUNTS, aggregations -> aggregations.terms().field(field, String.class).maxTermCount(MOST_COUNTS))
                .fetch(0)
                .aggregation(COUNTS);
    }

    private static RecipePredicates predicates(SearchSession session) {
        return new RecipePredicates(session.scope(StoredRecipe.class).predicate());
    }

    /** The names of a food, split once for all who type. */
    private record Known(Food food, List<List<String>> names) {}
}
