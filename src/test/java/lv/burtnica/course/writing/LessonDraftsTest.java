package lv.burtnica.course.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import lv.burtnica.course.Activity;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.TestLessons;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What is typed into the form of a lesson, in the store. */
@Transactional
class LessonDraftsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDrafts drafts;

    @Autowired
    private CourseShelf shelf;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = person("Ilze darbiniece");
    }

    @Test
    void allThatWasTypedIsThereAgain() {
        for (var lesson : shelf.course(Texts.LATVIAN).lessons()) {
            assertThat(keep(lesson.number(), lesson, "Vēl domāju <b>\uD83E\uDD54</b>", worker)).isTrue();
            var kept = drafts.find(lesson.number(), Texts.LATVIAN, worker).orElseThrow();
            assertThat(kept.lesson()).isEqualTo(lesson);
            assertThat(kept.why()).isEqualTo("Vēl domāju <b>\uD83E\uDD54</b>");
            assertThat(kept.base()).isEqualTo(1);
        }
    }

    @Test
    void theLaterTextTakesThePlaceOfTheEarlier() {
        keep(1, TestLessons.titled(lesson(), "Pirmais"), "", worker);
        keep(1, TestLessons.titled(lesson(), ""), "", worker);
        assertThat(drafts.find(1, Texts.LATVIAN, worker)).map(draft -> draft.lesson().title()).contains("");
        drafts.discard(1, Texts.LATVIAN, worker);
        assertThat(drafts.find(1, Texts.LATVIAN, worker)).isEmpty();
        drafts.discard(1, Texts.LATVIAN, worker);
    }

    @Test
    void nobodyElseSeesIt() {
        keep(1, lesson(), "Mans", worker);
        var other = person("Pēteris");
        assertThat(drafts.find(1, Texts.LATVIAN, other)).isEmpty();
        assertThat(drafts.find(1, Texts.ENGLISH, worker)).isEmpty();
        assertThat(drafts.find(LessonDrafts.NEW, Texts.LATVIAN, worker)).isEmpty();
        drafts.discard(1, Texts.LATVIAN, other);
        assertThat(drafts.find(1, Texts.LATVIAN, worker)).isPresent();
    }

    @Test
    void aBookIsNotKept() {
        var lesson = lesson();
        var endless = new Lesson(lesson.number(), lesson.language(), lesson.title(), lesson.minutes(), lesson.message(), lesson.outcomes(),
                lesson.agenda(), lesson.recipes(), lesson.equipment(), lesson.safety(), lesson.worksheets(), lesson.questions(),
                lesson.homeTask(), List.of(new Activity("Lasām", "ā".repeat(1_000_001))), lesson.notes());
        keep(1, lesson, "Īss", worker);
        assertThat(keep(1, endless, "Garš", worker)).isFalse();
        assertThat(drafts.find(1, Texts.LATVIAN, worker)).map(LessonDraft::why).as("the one before stays").contains("Īss");
    }

    /** Drafts are written past JPA, which must have written the person before. */
    private Person person(String name) {
        var person = TestPeople.add(application, name, Role.WORKER);
        application.getBean(EntityManager.class).flush();
        return person;
    }

    private boolean keep(int number, Lesson lesson, String why, Person who) {
        return drafts.keep(number, new LessonDraft(1, lesson, why, Instant.EPOCH), who);
    }

    private Lesson lesson() {
        return shelf.course(Texts.LATVIAN).lesson(1).orElseThrow();
    }
}
