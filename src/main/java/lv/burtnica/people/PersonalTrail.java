package lv.burtnica.people;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody did, as coordinators read it. The deed stays when somebody is forgotten; who did it, and to whom, goes. */
@Component
@Order(70)
class PersonalTrail implements PersonalData {

    private final JdbcClient store;
    private final Trail trail;

    PersonalTrail(JdbcClient store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("trail_entry", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("people.held.trail", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("deeds", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update trail_entry set person_id = null where person_id = :id").param("id", leaving.id()).update();
        var toPeople = Arrays.stream(TrailDeed.values())
                .filter(deed -> deed.thing() == TrailDeed.Thing.PERSON)
                .map(TrailDeed::name)
                .toList();
        store.sql("update trail_entry set thing = '' where deed in (:deeds) and thing = :id")
                .param("deeds", toPeople)
                .param("id", String.valueOf(leaving.id()))
                .update();
        trail.record(TrailDeed.PERSON_FORGOTTEN, null, "");
    }

    private List<Map<String, Object>> of(Person person) {
        return store.sql("select deed, thing, done_at from trail_entry where person_id = :id order by done_at, id")
                .param("id", person.id())
                .query((row, number) -> Map.<String, Object>of(
                        "deed", row.getString(1), "thing", row.getString(2), "at", row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
