package lv.burtnica.course.writing;

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

/** Which versions of the course's texts somebody wrote. The texts stay; whose they were goes. */
@Component
@Order(61)
class PersonalPages implements PersonalData {

    private final JdbcClient store;

    PersonalPages(JdbcClient store) {
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("course_page", "person_id"), new Column("course_page", "person_name"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).size();
        return number == 0 ? List.of() : List.of(Held.count("course.held.pages", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("courseTexts", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("update course_page set person_id = null, person_name = '' where person_id = :id").param("id", leaving.id()).update();
    }

    private List<String> of(Person person) {
        return store.sql("select page from course_page where person_id = :id order by id").param("id", person.id())
                .query(String.class)
                .list();
    }
}
