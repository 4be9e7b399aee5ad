package lv.burtnica.course.writing;

import static lv.burtnica.course.day.TestLessons.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.course.Activity;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.AgendaPart.Kind;
import lv.burtnica.course.Course;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Lessons that people change, in the store and on the shelf. */
@Transactional
class LessonDeskTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDesk desk;

    @Autowired
    private CourseDesk courses;

    @Autowired
    private CourseShelf shelf;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
    }

    @Test
    void whatNobodyChangedIsTheFirstVersion() {
        assertThat(desk.versions(1, Texts.LATVIAN)).singleElement().satisfies(version -> {
            assertThat(version.version().number()).isEqualTo(1);
            assertThat(version.version().who()).isEmpty();
            assertThat(version.lesson()).isEqualTo(lesson(1));
        });
        assertThat(desk.versions(77, Texts.LATVIAN)).isEmpty();
    }

    @Test
    void aChangeIsSeenAtOnceAndTheOldTextStays() {
        var before = lesson(1);
        assertThat(desk.save(titled(before, "Šķīvis un dārzeņi"), 1, " Grupa lūdza  īsāku nosaukumu. ", worker)).isEqualTo(2);
        assertThat(lesson(1).title()).isEqualTo("Šķīvis un dārzeņi");
        assertThat(shelf.course(Texts.ENGLISH).lesson(1).orElseThrow().title()).as("the other language is another text").startsWith("Healthy");
        var versions = desk.versions(1, Texts.LATVIAN);
        assertThat(versions).extracting(version -> version.version().number()).containsExactly(2, 1);
        assertThat(versions.getFirst().version().why()).isEqualTo("Grupa lūdza īsāku nosaukumu.");
        assertThat(versions.getFirst().version().who()).isEqualTo("Ilze darbiniece");
        assertThat(versions.getLast().lesson()).isEqualTo(before);
        assertThat(LessonPart.differing(before, lesson(1))).containsExactly(LessonPart.TITLE);
    }

    @Test
    void theSecondOfTwoEditorsIsNotLost() {
        desk.save(titled(lesson(2), "Pirmās roka"), 1, "Pirmā", worker);
        var second = titled(lesson(2), "Otrās roka");
        assertThatThrownBy(() -> desk.save(second, 1, "Otrā", worker)).isInstanceOf(CoursePages.ChangedMeanwhileException.class);
        assertThat(lesson(2).title()).isEqualTo("Pirmās roka");
        desk.save(second, 2, "Otrā", worker);
        assertThat(desk.versions(2, Texts.LATVIAN)).extracting(version -> version.lesson().title())
                .startsWith("Otrās roka", "Pirmās roka");
    }

    @Test
    void anOldVersionTakenUpAgainIsANewOne() {
        var before = lesson(3);
        desk.save(titled(before, "Cits"), 1, "Mēģinām", worker);
        assertThat(desk.restore(3, Texts.LATVIAN, 1, "Tomēr ne", worker)).isEqualTo(3);
        assertThat(lesson(3)).isEqualTo(before);
        assertThat(desk.versions(3, Texts.LATVIAN).getFirst().version().restored()).isEqualTo(1);
        assertThatThrownBy(() -> desk.restore(3, Texts.LATVIAN, 9, "Nav tādas", worker))
                .isInstanceOf(CoursePages.ChangedMeanwhileException.class);
    }

    @Test
    void whatWasUndoneIsNoLongerInTheLesson() {
        var before = lesson(3);
        desk.save(titled(before, "Otrā"), 1, "Mēģinām", worker);
        desk.save(titled(before, "Trešā"), 2, "Vēl", worker);
        assertThat(Inherited.numbers(desk.versions(3, Texts.LATVIAN))).containsExactlyInAnyOrder(1, 2, 3);
        desk.restore(3, Texts.LATVIAN, 2, "Tomēr otrā", worker);
        desk.save(titled(before, "Piektā"), 4, "Tālāk", worker);
        assertThat(Inherited.numbers(desk.versions(3, Texts.LATVIAN))).containsExactlyInAnyOrder(1, 2, 4, 5);
        assertThat(Inherited.numbers(List.of())).isEmpty();
    }

    @Test
    void eachVersionCanBeReadAgain() {
        var before = lesson(2);
        assertThat(desk.version(2, Texts.LATVIAN)).isEqualTo(1);
        assertThat(desk.lesson(2, Texts.LATVIAN, 1)).contains(before);
        desk.save(titled(before, "Otrā"), 1, "Mēģinām", worker);
        assertThat(desk.version(2, Texts.LATVIAN)).isEqualTo(2);
        assertThat(desk.version(2, Texts.ENGLISH)).isEqualTo(1);
        assertThat(desk.lesson(2, Texts.LATVIAN, 1)).contains(before);
        assertThat(desk.lesson(2, Texts.LATVIAN, 2)).map(Lesson::title).contains("Otrā");
        assertThat(desk.lesson(2, Texts.LATVIAN, 3)).isEmpty();
        assertThat(desk.lesson(77, Texts.LATVIAN, 1)).isEmpty();
    }

    @Test
    void aNewLessonComesLastAndKeepsItsNumberWhenItMoves() {
        var number = desk.add(titled(lesson(1), "Ziemas krājumi"), "Grupa gribēja", worker);
        var course = shelf.course(Texts.LATVIAN);
        assertThat(number).isEqualTo(7);
        assertThat(course.lessons().getLast().title()).isEqualTo("Ziemas krājumi");
        assertThat(course.endsWith(course.lessons().getLast())).isTrue();
        assertThat(shelf.course(Texts.ENGLISH).lessons()).hasSize(6);
        var order = new ArrayList<>(course.lessons());
        order.addFirst(order.removeLast());
        courses.save(with(course, order), courses.version(Texts.LATVIAN, CourseFolder.COURSE), worker);
        var moved = shelf.course(Texts.LATVIAN);
        assertThat(moved.lessons()).extracting(Lesson::number).containsExactly(7, 1, 2, 3, 4, 5, 6);
        assertThat(moved.place(moved.lesson(7).orElseThrow())).isEqualTo(1);
        assertThat(moved.place(moved.lesson(1).orElseThrow())).isEqualTo(2);
        assertThat(desk.add(titled(lesson(1), "Vēl viena"), "Grupa gribēja", worker)).isEqualTo(8);
    }

    @Test
    void theOrderIsTheSameInEveryLanguage() {
        var course = shelf.course(Texts.LATVIAN);
        var order = new ArrayList<>(course.lessons());
        order.add(1, order.remove(4));
        courses.save(with(course, order), 1, worker);
        assertThat(shelf.course(Texts.ENGLISH).lessons()).extracting(Lesson::number).containsExactly(1, 5, 2, 3, 4, 6);
        assertThatThrownBy(() -> courses.save(with(course, order), 1, worker)).isInstanceOf(CoursePages.ChangedMeanwhileException.class);
    }

    @Test
    void noLessonGetsLostInAnOrder() {
        var course = shelf.course(Texts.LATVIAN);
        assertThatThrownBy(() -> courses.save(with(course, course.lessons().subList(0, 3)), 1, worker))
                .isInstanceOf(CoursePages.ChangedMeanwhileException.class);
    }

    @Test
    void theCourseItselfIsChanged() {
        var course = shelf.course(Texts.LATVIAN);
        courses.save(new Course(course.key(), course.language(), course.title(), "Visiem  Rucavā", "Gatavot kopā: lēti", "Par mums\n\n- viens",
                course.lessons(), course.worksheets()), 1, worker);
        var now = shelf.course(Texts.LATVIAN);
        assertThat(now.audience()).isEqualTo("Visiem Rucavā");
        assertThat(now.aim()).isEqualTo("Gatavot kopā: lēti");
        assertThat(now.about()).isEqualTo("Par mums\n\n- viens");
        assertThat(CourseDesk.faults(new Course("k", Texts.LATVIAN, " ", "", "x".repeat(401), "y".repeat(20_001), List.of(), List.of())))
                .containsExactly(CourseDesk.CoursePart.values());
    }

    @Test
    void aWorksheetIsChangedAndAdded() {
        var old = shelf.course(Texts.LATVIAN).worksheets().getFirst();
        courses.save(new Worksheet(old.key(), old.language(), "Mūsu koks", true, "____\n\nZari"), 1, worker);
        courses.save(new Worksheet("lapa-14", Texts.LATVIAN, "Ziemas krājumi", false, "____"), 0, worker);
        var sheets = shelf.course(Texts.LATVIAN).worksheets();
        assertThat(sheets.getFirst().title()).isEqualTo("Mūsu koks");
        assertThat(sheets.getFirst().landscape()).isTrue();
        assertThat(sheets).hasSize(14).last().extracting(Worksheet::title).isEqualTo("Ziemas krājumi");
        assertThatThrownBy(() -> courses.save(new Worksheet("lapa-15", Texts.LATVIAN, " ", false, ""), 0, worker))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MEMBER")
    void membersDoNotChangeTheCourse(Role role) {
        var member = TestPeople.add(application, "Anna", role);
        assertThatThrownBy(() -> desk.save(titled(lesson(1), "Mans"), 1, "Gribu", member)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.add(lesson(1), "Gribu", member)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> courses.save(shelf.course(Texts.LATVIAN), 1, member)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void hostileTextIsKeptAsText() {
        var odd = "<script>alert(1)</script> \u0000\u0007 {x} ---";
        var lesson = full(odd);
        desk.save(lesson, 1, odd, worker);
        var kept = lesson(1);
        assertThat(kept.title()).isEqualTo("<script>alert(1)</script> {x} ---");
        assertThat(kept.activities().getFirst().text()).doesNotContain("\u0000");
    }

    @Test
    void everyMistakeHasItsPlace() {
        var faults = LessonCheck.of(new Lesson(1, Texts.LATVIAN, " ", 0, "", List.of("x".repeat(401)),
                List.of(new AgendaPart(Kind.TALK, 5, "Labi", ""), new AgendaPart(Kind.TALK, 0, "", "Nav tādas")),
                List.of(new CookedRecipe("a", ""), new CookedRecipe("a", "")), List.of(), List.of(), List.of(), List.of(), "",
                List.of(new Activity("Sejas", "Labi"), new Activity("sejas", "## nedrīkst"), new Activity("Vadītāja piezīmes", "")),
                "## nedrīkst"));
        assertThat(faults).extracting(LessonFault::part).contains(LessonPart.TITLE, LessonPart.MESSAGE, LessonPart.MINUTES,
                LessonPart.OUTCOMES, LessonPart.NOTES);
        assertThat(faults).filteredOn(fault -> fault.part() == LessonPart.AGENDA).hasSize(3).allMatch(fault -> fault.row() == 1);
        assertThat(faults).filteredOn(fault -> fault.part() == LessonPart.RECIPES).singleElement().matches(fault -> fault.row() == 1);
        assertThat(faults).filteredOn(fault -> fault.part() == LessonPart.ACTIVITIES).extracting(LessonFault::row).containsExactly(1, 1, 2);
        assertThat(LessonCheck.of(lesson(1))).isEmpty();
        assertThatThrownBy(() -> desk.save(titled(lesson(1), " "), 1, "Tukšs", worker)).isInstanceOf(IllegalArgumentException.class);
    }

    private Lesson lesson(int number) {
        return shelf.course(Texts.LATVIAN).lesson(number).orElseThrow();
    }

    private static Lesson full(String odd) {
        return new Lesson(1, Texts.LATVIAN, odd, 60, odd, List.of(odd), List.of(new AgendaPart(Kind.COOK, 60, odd, odd)),
                List.of(new CookedRecipe("buberts", odd)), List.of(odd), List.of(odd), List.of("skivis"), List.of(odd), odd,
                List.of(new Activity(odd, odd + "\n\n- a")), odd);
    }

    private static Course with(Course course, List<Lesson> lessons) {
        return new Course(course.key(), Locale.of(course.language().getLanguage()), course.title(), course.audience(), course.aim(),
                course.about(), lessons, course.worksheets());
    }
}
