package lv.burtnica.recipe;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lv.burtnica.people.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a name out of recipes, their histories, what is asked for and what is typed. Where a number says whose it is, the number counts;
 * only a name without one is gone by, and only where nobody else has it.
 */
@Component
class NameEraser {

    private final Recipes recipes;
    private final JdbcClient store;
    private final JsonMapper json;
    private final Clock clock;

    NameEraser(Recipes recipes, JdbcClient store, JsonMapper json, Clock clock) {
        this.recipes = recipes;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** @param own the recipes that are or were the person's */
    void erase(Leaving leaving, Set<Long> own) {
        fromStanding(leaving);
        fromRecipesOfOthers(leaving);
        fromHistory(leaving, own);
        fromProposals(leaving);
        fromDrafts(leaving, own);
    }

    private void fromStanding(Leaving leaving) {
        store.sql("update recipe set binned_by = null where binned_by = :id").param("id", leaving.id()).update();
        for (var name : leaving.names()) {
            store.sql("update recipe set hand = '' where hand = :name").param("name", name).update();
        }
        words("select id, word from recipe where word <> ''", "update recipe set word = :word where id = :id", leaving);
    }

    /** Recipes that somebody here wrote down for the person; those of the starter notebook are other people's. */
    private void fromRecipesOfOthers(Leaving leaving) {
        if (!leaving.names().isEmpty()) {
            recipes.withAuthor(leaving.names()).forEach(stored -> {
                stored.untie(Set.of(Tie.AUTHOR), clock.instant());
                recipes.save(stored);
            });
            recipes.flush();
        }
    }

    private void fromHistory(Leaving leaving, Set<Long> own) {
        store.sql("update recipe_revision set person_id = null, person_name = '' where person_id = :id")
                .param("id", leaving.id())
                .update();
        own.forEach(id -> store.sql("update recipe_revision set word = '' where recipe_id = :id").param("id", id).update());
        words("select id, word from recipe_revision where word <> ''", "update recipe_revision set word = :word where id = :id", leaving);
        var rows = revisionsAfter(Long.MIN_VALUE);
        while (!rows.isEmpty()) {
            rows.forEach(row -> fromRevision(row, leaving, own.contains(row.recipe())));
            rows = revisionsAfter(rows.getLast().id());
        }
    }

    private List<Row> revisionsAfter(long id) {
        return store.sql("select id, recipe_id, content from recipe_revision where id > :id order by id fetch first 200 rows only")
                .param("id", id)
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .list();
    }

    private void fromRevision(Row row, Leaving leaving, boolean own) {
        if (own || speaksOf(row.text(), leaving)) {
            var text = json.readValue(row.text(), RevisionText.class);
            if (own || leaving.isCalled(text.credit().author())) {
                write("recipe_revision", "id", row.id(), json.writeValueAsString(text.withoutAuthor()));
            }
        }
    }

    private void fromProposals(Leaving leaving) {
        words("select recipe_id, word from recipe_proposal where word <> ''",
                "update recipe_proposal set word = :word where recipe_id = :id", leaving);
        var rows = store.sql("select recipe_id, recipe_id, content from recipe_proposal")
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .list();
        for (var row : rows) {
            var changed = speaksOf(row.text(), leaving) ? withoutAuthor(row.text(), leaving, false) : null;
            if (changed != null) {
                write("recipe_proposal", "recipe_id", row.id(), changed);
            }
        }
    }

    private void fromDrafts(Leaving leaving, Set<Long> own) {
        if (!leaving.recipesStay()) {
            own.forEach(id -> store.sql("delete from recipe_draft where recipe_id = :id").param("id", id).update());
        }
        var rows = store.sql("select id, coalesce(recipe_id, 0), content from recipe_draft")
                .query((row, number) -> new Typed(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
        for (var row : rows) {
            var isOwn = own.contains(row.recipe());
            var changed = isOwn || speaksOf(row.content(), leaving) ? withoutAuthor(row.content(), leaving, isOwn) : null;
            if (changed != null) {
                store.sql("update recipe_draft set content = :content where id = :id")
                        .param("content", changed)
                        .param("id", row.id())
                        .update();
            }
        }
    }

    private @Nullable String withoutAuthor(String content, Leaving leaving, boolean whoever) {
        var draft = json.readValue(content, RecipeDraft.class);
        return whoever || leaving.isCalled(draft.author()) ? json.writeValueAsString(draft.withoutAuthor()) : null;
    }

    private void words(String select, String update, Leaving leaving) {
        for (var said : store.sql(select).query((row, number) -> new Review.Said(row.getLong(1), row.getString(2))).list()) {
            var other = leaving.without(said.word());
            if (!other.equals(said.word())) {
                store.sql(update).param("word", other).param("id", said.id()).update();
            }
        }
    }

    private void write(String table, String key, long id, String content) {
        store.sql("update " + table + " set content = :content where " + key + " = :id")
                .param("content", content.getBytes(StandardCharsets.UTF_8))
                .param("id", id)
                .update();
    }

    private static boolean speaksOf(String content, Leaving leaving) {
        return leaving.names().stream().anyMatch(content::contains);
    }

    private record Row(long id, long recipe, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private record Typed(long id, long recipe, String content) {}
}
