package lv.burtnica.booklet;

import java.util.List;
import java.util.Set;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The booklets that somebody put together. They stay, because others work on them too; whose they were goes. */
@Component
@Order(40)
class PersonalBooklets implements PersonalData {

    private final JdbcClient store;

    PersonalBooklets(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("booklet", "owner_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("booklet.held", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("booklets", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update booklet set owner_id = null where owner_id = :id").param("id", leaving.id()).update();
    }

    private List<String> of(Person person) {
        return store.sql("select title from booklet where owner_id = :id order by id").param("id", person.id()).query(String.class).list();
    }
}
