package lv.burtnica.recipe.correction;

import java.util.List;
import java.util.Set;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody answered when the notebook asked which food a word means. The answer stays; who gave it goes. */
@Component
@Order(20)
class PersonalCorrections implements PersonalData {

    private final JdbcClient store;

    PersonalCorrections(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("line_correction", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("recipe.held.corrections", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("corrections", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update line_correction set person_id = null where person_id = :id").param("id", leaving.id()).update();
    }

    private List<Answer> of(Person person) {
        return store.sql("select words, food_id from line_correction where person_id = :id order by id")
                .param("id", person.id())
                .query((row, number) -> new Answer(row.getString(1), row.getString(2)))
                .list();
    }

    private record Answer(String words, @Nullable String food) {}
}
