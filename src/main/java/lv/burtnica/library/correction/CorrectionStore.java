package lv.burtnica.library.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.recipe.RecipeState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said about safety, and where it changed. */
@Component
class CorrectionStore {

    private static final String CORRECTIONS = """
            select c.*, r.recipe_key, r.language, r.title, r.state from safety_correction c join recipe r on r.id = c.recipe_id """;

    private final JdbcClient store;

    CorrectionStore(JdbcClient store) {
        this.store = store;
    }

    Optional<Statement> statement(long recipe) {
        return store.sql("select contained, may_contain, notes from safety_statement where recipe_id = ?").param(recipe)
                .query((row, at) -> statement(row, ""))
                .optional();
    }

    void add(long recipe, Statement said) {
        store.sql("insert into safety_statement (recipe_id, contained, may_contain, notes) values (?, ?, ?, ?)")
                .params(recipe, Statement.column(said.contained()), Statement.column(said.mayContain()), said.notes())
                .update();
    }

    void correct(long recipe, Statement before, Statement now, Instant noticed) {
        var number = store.sql("select coalesce(max(number), 0) + 1 from safety_correction where recipe_id = ?").param(recipe)
                .query(Integer.class)
                .single();
        store.sql("""
                insert into safety_correction (recipe_id, number, noticed_at, contained_before, may_contain_before, notes_before, \
                contained, may_contain, notes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(recipe, number, Timestamp.from(noticed), Statement.column(before.contained()),
                        Statement.column(before.mayContain()), before.notes(), Statement.column(now.contained()),
                        Statement.column(now.mayContain()), now.notes())
                .update();
        store.sql("update safety_statement set contained = ?, may_contain = ?, notes = ? where recipe_id = ?")
                .params(Statement.column(now.contained()), Statement.column(now.mayContain()), now.notes(), recipe)
                .update();
    }

    /** Published recipes of which nothing was noted yet. */
    List<Long> unnoted() {
        return store.sql("select r.id from recipe r left join safety_statement s on s.recipe_id = r.id where s.recipe_id is null"
                        + " and r.state = ? order by r.id")
                .param(RecipeState.PUBLISHED.name())
                .query(Long.class)
                .list();
    }

    /** All recipes that something was noted of. */
    List<Long> noted() {
        return store.sql("select recipe_id from safety_statement order by recipe_id").query(Long.class).list();
    }

    List<Correction> newest(int limit) {
        return store.sql(CORRECTIONS + " order by c.noticed_at desc, c.recipe_id, c.number desc limit ?").param(limit)
                .query((row, at) -> correction(row))
                .list();
    }

    /** For each of the editions the corrections of the recipes in it, the oldest first. */
    Map<Long, List<Correction>> of(Collection<Long> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Long, List<Correction>>();
        store.sql("""
                select e.edition_id, c.*, r.recipe_key, r.language, r.title, r.state from edition_recipe e \
                join safety_correction c on c.recipe_id = e.recipe_id join recipe r on r.id = c.recipe_id \
                where e.edition_id in (:editions) order by e.edition_id, e.position, c.number""")
                .param("editions", editions)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("edition_id"), id -> new ArrayList<>()).add(correction(row));
                });
        return found;
    }

    long count(Instant after) {
        return store.sql("select count(*) from safety_correction where noticed_at > ?").param(Timestamp.from(after))
                .query(Long.class)
                .single();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("recipe_id"),
                row.getInt("number"),
                row.getString("recipe_key"),
                Locale.of(row.getString("language")),
                row.getString("title"),
                row.getString("state").equals(RecipeState.PUBLISHED.name()),
                row.getTimestamp("noticed_at").toInstant(),
                statement(row, "_before"),
                statement(row, ""));
    }

    private static Statement statement(ResultSet row, String when) throws SQLException {
        return new Statement(
                Statement.allergens(row.getString("contained" + when)),
                Statement.allergens(row.getString("may_contain" + when)),
                row.getString("notes" + when));
    }
}
