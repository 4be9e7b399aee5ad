package lv.burtnica.exchange.pack;

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

/** Which course packs somebody took in. That a pack came stays; who took it in goes. */
@Component
@Order(62)
class PersonalPacks implements PersonalData {

    private final JdbcClient store;

    PersonalPacks(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("course_pack_taken", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("exchange.pack.held", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("coursePacks", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update course_pack_taken set person_id = null where person_id = :id").param("id", leaving.id()).update();
    }

    private List<Map<String, Object>> of(Person person) {
        return store.sql("select title, revision, taken_at from course_pack_taken where person_id = :id order by taken_at, id")
                .param("id", person.id())
                .query((row, number) -> Map.<String, Object>of(
                        "pack", row.getString(1), "revision", row.getInt(2), "at", row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
