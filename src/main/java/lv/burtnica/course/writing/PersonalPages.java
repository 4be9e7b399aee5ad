package lv.burtnica.course.writing;

import java.util.ArrayList;
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
        return Set.of(new Column("course_page", "person_id"), new Column("course_page", "person_name"),
                new Column("lesson_draft", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var held = new ArrayList<Held>();
        add(held, "course.held.pages", of(person).size());
        add(held, "course.held.drafts", store.sql("select count(*) from lesson_draft where person_id = :id").param("id", person.id())
                .query(Long.class).single());
        return held;
    }

    private static void add(List<Held> held, String key, long number) {
        if (number > 0) {
            held.add(Held.count(key, number));
        }
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("courseTexts", of(person));
        file.put("lessonDrafts", store.sql("select content from lesson_draft where person_id = :id order by lesson")
                .param("id", person.id())
                .query(String.class)
                .list());
    }

    @Override
    public void forget(Leaving leaving) {
        store.sql("delete from lesson_draft where person_id = :id").param("id", leaving.id()).update();
        store.sql("update course_page set person_id = null, person_name = '' where person_id = :id").param("id", leaving.id()).update();
    }

    private List<String> of(Person person) {
        return store.sql("select page from course_page where person_id = :id order by id").param("id", person.id())
                .query(String.class)
                .list();
    }
}
