package lv.burtnica.recipe.taste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The faces that somebody gave. Forgetting takes the mark off, by which they could be found again, and leaves the count. */
@Component
@Order(30)
class PersonalFaces implements PersonalData {

    private final Marks marks;
    private final JdbcClient store;
    private final TransactionTemplate transaction;

    PersonalFaces(Marks marks, JdbcClient store, TransactionTemplate transaction) {
        this.marks = marks;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("recipe_face", "mark"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("recipe.held.faces", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("faces", of(person).stream().map(given -> Map.of("recipe", given.recipe(), "face", given.face())).toList());
    }

    @Override
    public void forget(Leaving leaving) {
        of(leaving.person())
                .forEach(given -> store.sql("update recipe_face set mark = null where id = :id").param("id", given.id()).update());
    }

    private List<Given> of(Person person) {
        var all = store.sql("select f.id, f.recipe_id, f.mark, r.title, f.good, f.so_so from recipe_face f"
                        + " join recipe r on r.id = f.recipe_id where f.mark is not null")
                .query((row, number) -> new Given(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), face(row.getInt(5), row.getInt(6))))
                .list();
        var own = transaction.execute(status -> all.stream().map(Given::recipeId).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> marks.of(person, id))));
        return all.stream().filter(given -> own != null && given.mark().equals(own.get(given.recipeId()))).toList();
    }

    private static String face(int good, int soSo) {
        return good > 0 ? "GOOD" : soSo > 0 ? "SO_SO" : "BAD";
    }

    private record Given(long id, long recipeId, String mark, String recipe, String face) {}
}
