package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Amount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes into the published recipes, for reckoning with many of them at once: nothing else of them is loaded. */
@Service
public class PublishedIngredients {

    private static final String LINES =
            """
            select new lv.burtnica.recipe.PublishedIngredients$Row(r.id, r.version, r.language, r.makes.yieldAmount, r.makes.yieldUnit, \
            r.makes.yieldDetail, line.text) from StoredRecipe r join r.lines line \
            where r.id in :ids and r.state = PUBLISHED order by r.id, index(line)""";

    private final EntityManager store;

    PublishedIngredients(EntityManager store) {
        this.store = store;
    }

    /** Those of the recipes that are published and have any ingredients, by their numbers. */
    @Transactional(readOnly = true)
    public List<Ingredients> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = new LinkedHashMap<Long, List<Row>>();
        for (var row : store.createQuery(LINES, Row.class).setParameter("ids", ids).getResultList()) {
            byId.computeIfAbsent(row.id(), any -> new ArrayList<>()).add(row);
        }
        return byId.values().stream().map(PublishedIngredients::ingredients).toList();
    }

    /** The numbers of published recipes above the given one, in their order. */
    @Transactional(readOnly = true)
    public List<Long> idsAfter(long id, int limit) {
        return store.createQuery("select r.id from StoredRecipe r where r.id > :id and r.state = PUBLISHED order by r.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Ingredients ingredients(List<Row> rows) {
        var first = rows.getFirst();
        return new Ingredients(
                first.id(), first.version(), Locale.of(first.language()),
                new Yield(first.yieldAmount(), first.yieldUnit(), first.yieldDetail()),
                rows.stream().map(Row::text).toList());
    }

    /**
     * What goes into one recipe.
     *
     * @param version of the recipe that the lines are from
     * @param lines as they are written, in their order
     */
    public record Ingredients(long id, int version, Locale language, Yield yield, List<String> lines) {

        /** The same as a recipe that says nothing else, for whatever reckons with recipes. */
        public Recipe toRecipe() {
            return new Recipe("", language, "", "", MealKind.MAIN, yield, null, List.of(), List.of(new IngredientGroup("", lines)),
                    List.of(), List.of(), Credit.NONE, "", null);
        }
    }

    /** One line with its recipe, for the query that fills it. */
    record Row(
            long id, int version, String language, Amount yieldAmount, YieldUnit yieldUnit, String yieldDetail, String text) {}
}
