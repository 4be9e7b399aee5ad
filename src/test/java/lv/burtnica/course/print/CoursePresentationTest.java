package lv.burtnica.course.print;

import static lv.burtnica.press.PdfAssert.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.plan.Starter;
import lv.burtnica.recipe.Recipe;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoursePresentationTest {

    private static final Instant DATE = Instant.parse("2026-11-22T00:00:00Z");
    private static final Meeting OPEN = new Meeting(null, null, "");
    private static final Meeting SET = new Meeting(LocalDate.of(2026, 12, 4), LocalTime.of(8, 30), "Rucavas tautas nams, mazā zāle");

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void theInvitationIsOneAccessiblePage(String language) {
        for (var meeting : List.of(OPEN, SET)) {
            assertThat(of(language).invitation(meeting)).hasPages(1).isIn(language).embedsAllFonts().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void theHandoutIsSixAccessiblePages(String language) {
        assertThat(of(language).handout(dishes(language))).hasPages(6).isIn(language).embedsAllFonts().isAccessible();
    }

    @Test
    void theInvitationSaysWhenAndWhere() {
        assertThat(of("lv").invitation(SET)).reads("Ielūgums", "Uz kopīgām brokastīm", "Lēti, garšīgi, veselīgi", "2026. gada 4. decembris",
                "08:30", "Rucavas tautas nams, mazā zāle", "6 nodarbības", "Iepazīsti", "https://burtnica.example/kurss");
    }

    @Test
    void theHandoutIsMadeFromTheCourse() {
        assertThat(of("lv").handout(dishes("lv"))).reads("Lēti, garšīgi, veselīgi", "Gatavot lēti, garšīgi un veselīgi", "Atbalsta grupām",
                "Es zinu, kā izskatās veselīgs šķīvis.", "Nodarbības", "Iepazīsti", "Gatavojam pa pāriem", "45 min", "plovs",
                "https://burtnica.example/kurss");
    }

    @Test
    void aCourseOfManyLessonsStillFits() {
        var course = Starter.course("lv");
        var many = course.lessons().stream().flatMap(lesson -> Collections.nCopies(3, lesson).stream()).toList();
        var paper = new CoursePresentation(with(course, many), "https://burtnica.example/kurss", DATE);
        var long40 = Collections.nCopies(40, "Skāņputra ar rūgušpienu, kūpinātu zivi un rupjmaizi");
        assertThat(paper.handout(long40)).hasPages(6).reads("un vēl 33");
        assertThat(paper.invitation(SET)).hasPages(1).reads("18 nodarbības", "un vēl 11");
    }

    @Test
    void aCourseOfOneBareLessonIsPrintedToo() {
        var course = Starter.course("lv");
        var lesson = course.lessons().getFirst();
        var bare = new Lesson(1, lesson.language(), "Viena", 60, "Vārām.", List.of(), lesson.agenda().subList(0, 1), List.of(), List.of(),
                List.of(), List.of(), List.of(), "", List.of(), "");
        var paper = new CoursePresentation(with(course, List.of(bare)), "https://burtnica.example/kurss", DATE);
        assertThat(paper.handout(List.of())).hasPages(6).isAccessible();
        assertThat(paper.invitation(OPEN)).hasPages(1).reads("1 nodarbība").isAccessible();
    }

    @Test
    void theSameCourseGivesTheSameBytes() {
        Assertions.assertThat(of("lv").handout(dishes("lv")).bytes()).isEqualTo(of("lv").handout(dishes("lv")).bytes());
        Assertions.assertThat(of("en").invitation(SET).bytes()).isEqualTo(of("en").invitation(SET).bytes());
    }

    private static CoursePresentation of(String language) {
        return new CoursePresentation(Starter.course(language), "https://burtnica.example/kurss", DATE);
    }

    private static List<String> dishes(String language) {
        var finder = Starter.finder(language);
        return Starter.course(language).lessons().stream().flatMap(lesson -> lesson.recipes().stream())
                .flatMap(cooked -> finder.apply(cooked.recipe()).stream()).map(Recipe::title).distinct().toList();
    }

    private static Course with(Course course, List<Lesson> lessons) {
        return new Course(course.key(), course.language(), course.title(), course.audience(), course.aim(), course.about(), lessons,
                course.worksheets());
    }
}
