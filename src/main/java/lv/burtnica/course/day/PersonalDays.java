package lv.burtnica.course.day;

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

/** The lesson days that somebody planned or changed last. They stay, because the group was there; whose they were goes. */
@Component
@Order(60)
class PersonalDays implements PersonalData {

    private static final String OF_PERSON = " from lesson_day where made_by = :id or changed_by = :id";

    private final JdbcClient store;

    PersonalDays(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(
                new Column("lesson_day", "made_by"), new Column("lesson_day", "changed_by"), new Column("lesson_day_dish", "who"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = store.sql("select count(*)" + OF_PERSON).param("id", person.id()).query(Long.class).single();
        return number == 0 ? List.of() : List.of(Held.count("course.held.days", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("lessonDays", store.sql("select cast(held_on as varchar(10))" + OF_PERSON + " order by id")
                .param("id", person.id())
                .query(String.class)
                .list());
    }

    @Override
    public void forget(Leaving leaving) {
        for (var column : List.of("made_by", "changed_by")) {
            store.sql("update lesson_day set " + column + " = null where " + column + " = :id").param("id", leaving.id()).update();
        }
        store.sql("select distinct who from lesson_day_dish where who <> ''").query(String.class).list().stream()
                .filter(who -> !leaving.without(who).equals(who))
                .forEach(who -> store.sql("update lesson_day_dish set who = :now where who = :before")
                        .params(Map.of("now", leaving.without(who), "before", who))
                        .update());
    }
}
