package lv.burtnica.recipe;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody said about people in photographs. The word stays with the photograph; who gave it goes. */
@Component
@Order(15)
class PersonalConsents implements PersonalData {

    private final JdbcClient store;

    PersonalConsents(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("picture_consent", "said_by"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("recipe.held.consents", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("consents", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update picture_consent set said_by = null where said_by = :id").param("id", leaving.id()).update();
    }

    private List<Map<String, Object>> of(Person person) {
        return store.sql("select picture_id, said, said_at from picture_consent where said_by = :id order by said_at")
                .param("id", person.id())
                .query((row, number) -> Map.<String, Object>of(
                        "photograph", row.getString(1), "said", row.getString(2), "at", row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
