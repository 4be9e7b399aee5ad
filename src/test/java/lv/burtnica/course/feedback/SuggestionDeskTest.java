package lv.burtnica.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestion.Kind;
import lv.burtnica.course.Suggestion.State;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What groups said stays with the lesson until somebody settles it. */
@Transactional
class SuggestionDeskTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SuggestionDesk desk;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private LessonDays days;

    private Person worker;
    private LessonDay day;

    @BeforeEach
    void holdALesson() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        day = TestDays.add(application, worker, TestDays.group(application, "Cerība", worker));
    }

    @Test
    void itStaysWithTheLessonUntilItIsTakenIn() {
        var said = desk.say(day, Kind.CHANGE, "  Vajag vairāk laika zupai.\n ", worker);
        assertThat(said.words()).isEqualTo("Vajag vairāk laika zupai.");
        assertThat(said.group()).isEqualTo("Cerība");
        assertThat(said.saidOn()).isEqualTo(day.date());
        assertThat(said.lessonVersion()).isEqualTo(1);
        assertThat(suggestions.of("course", 1)).contains(said);
        assertThat(suggestions.of("course", 2)).doesNotContain(said);
        suggestions.takenIn(said.id(), Texts.LATVIAN, 2, worker);
        assertThat(now(said).state()).isEqualTo(State.TAKEN_IN);
        assertThat(now(said).isIn(Texts.LATVIAN, 2)).isTrue();
        assertThat(now(said).isIn(Texts.LATVIAN, 1)).isFalse();
        assertThat(now(said).isIn(Texts.ENGLISH, 2)).as("the English lesson is another text").isFalse();
    }

    @Test
    void itIsPutAsideWithAReasonAndMayBeTakenInAfterAll() {
        var said = desk.say(day, Kind.CHANGE, "Bez zirņiem", worker);
        assertThatThrownBy(() -> suggestions.putAside(said.id(), "  ", worker)).isInstanceOf(IllegalArgumentException.class);
        suggestions.putAside(said.id(), "Zirņi ir pakā.", worker);
        assertThat(now(said).state()).isEqualTo(State.ASIDE);
        assertThat(now(said).reason()).isEqualTo("Zirņi ir pakā.");
        suggestions.takenIn(said.id(), Texts.LATVIAN, 3, worker);
        assertThat(now(said).reason()).isEmpty();
    }

    @Test
    void whatWorkedNeedsNoSettling() {
        var said = desk.say(day, Kind.WORKED, "Pāri sastrādājās labi.", worker);
        assertThatThrownBy(() -> suggestions.takenIn(said.id(), Texts.LATVIAN, 2, worker)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> suggestions.takenIn(999_999_999, Texts.LATVIAN, 2, worker)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewVersionOfTheLessonTakesItIn() {
        var said = desk.say(day, Kind.CHANGE, "Vajag vairāk laika zupai.", worker);
        var aside = desk.say(day, Kind.CHANGE, "Bez zirņiem", worker);
        suggestions.putAside(aside.id(), "Zirņi ir pakā.", worker);
        var left = desk.say(day, Kind.CHANGE, "Vairāk attēlu", worker);
        var version = lessons.save(lesson(), 1, "Grupa lūdza", Set.of(said.id(), aside.id()), worker);
        assertThat(now(said).isIn(Texts.LATVIAN, version)).isTrue();
        assertThat(now(aside).isIn(Texts.LATVIAN, version)).isTrue();
        assertThat(now(aside).reason()).isEmpty();
        assertThat(now(left).state()).isEqualTo(State.OPEN);
        lessons.save(lesson(), version, "Vēlreiz", Set.of(said.id()), worker);
        assertThat(now(said).takenVersion()).as("its group found its words there first").isEqualTo(version);
    }

    @Test
    void whatWasTakenBackMeanwhileDoesNotKeepTheLessonFromBeingSaved() {
        var gone = desk.say(day, Kind.CHANGE, "Vajag vairāk laika.", worker);
        var worked = desk.say(day, Kind.WORKED, "Labi sastrādājāmies.", worker);
        desk.takeBack(gone.id(), worker);
        var version = lessons.save(lesson(), 1, "Grupa lūdza", Set.of(gone.id(), worked.id(), 999_999_999L), worker);
        assertThat(version).isEqualTo(2);
        assertThat(now(worked).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aLessonTakesInOnlyWhatWasSaidAboutIt() {
        var said = desk.say(day, Kind.CHANGE, "Vajag vairāk laika zupai.", worker);
        var second = application.getBean(CourseShelf.class).course(Texts.LATVIAN).lesson(2).orElseThrow();
        lessons.save(second, 1, "Cita nodarbība", Set.of(said.id()), worker);
        assertThat(now(said).state()).isEqualTo(State.OPEN);
    }

    private Lesson lesson() {
        return application.getBean(CourseShelf.class).course(Texts.LATVIAN).lesson(1).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothingIsNoSuggestion(String words) {
        assertThatThrownBy(() -> desk.say(day, Kind.CHANGE, words, worker)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBookIsTooLong() {
        assertThatThrownBy(() -> desk.say(day, Kind.CHANGE, "ā".repeat(Suggestion.MOST_WORDS + 1), worker))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoLooksAfterTheDaySpeaksForItsGroup() {
        var stranger = TestPeople.add(application, "Pēteris citur", Role.WORKER);
        var member = TestPeople.add(application, "Anna", Role.MEMBER);
        var said = desk.say(day, Kind.CHANGE, "Vajag vairāk laika.", worker);
        assertThatThrownBy(() -> desk.say(day, Kind.CHANGE, "Nē", stranger)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.takeBack(said.id(), stranger)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> suggestions.takenIn(said.id(), Texts.LATVIAN, 2, member)).isInstanceOf(NotAllowedException.class);
        desk.takeBack(said.id(), worker);
        assertThat(desk.of(day)).isEmpty();
        desk.takeBack(said.id(), worker);
    }

    @Test
    void itOutlivesItsDay() {
        var said = desk.say(day, Kind.CHANGE, "Vajag vairāk laika.", worker);
        days.remove(day, worker);
        application.getBean(EntityManager.class).flush();
        application.getBean(EntityManager.class).clear();
        assertThat(now(said).words()).isEqualTo("Vajag vairāk laika.");
        assertThatThrownBy(() -> desk.takeBack(said.id(), worker)).isInstanceOf(NotAllowedException.class);
    }

    private Suggestion now(Suggestion said) {
        return suggestions.of("course", 1).stream().filter(one -> one.id() == said.id()).findFirst().orElseThrow();
    }
}
