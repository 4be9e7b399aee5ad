package lv.burtnica.course.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.burtnica.people.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a file of the course as it is stored. Its name is the one the person had then. */
@Entity
@Table(name = "course_page")
@Immutable
class StoredPage {

    @Id
    @GeneratedValue(generator = "course_page_seq")
    @SequenceGenerator(name = "course_page_seq", sequenceName = "course_page_seq")
    private @Nullable Long id;

    private String course;
    private String language;
    private String page;
    private int number;
    private int restored;
    private String content;
    private String why;
    private @Nullable Long personId;
    private String personName;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPage() {}

    /** @param person {@code null} for the text that came with the program */
    StoredPage(PageName name, int number, NewText text, @Nullable Person person, Instant madeAt) {
        this.course = name.course();
        this.language = name.language().getLanguage();
        this.page = name.page();
        this.number = number;
        this.restored = text.restored();
        this.content = text.content();
        this.why = text.why();
        this.personId = person == null ? null : person.id();
        this.personName = person == null ? "" : person.shownName();
        this.madeAt = madeAt;
    }

    String page() {
        return page;
    }

    String content() {
        return content;
    }

    PageVersion toVersion() {
        return new PageVersion(number, restored, content, why, personName, madeAt);
    }
}
