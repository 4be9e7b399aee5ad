package lv.burtnica.course.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFolderTest {

    private static final Path COURSE = Path.of("recipes/course");
    private static final Path ENGLISH = COURSE.resolve("en");

    private static final Map<String, String> SMALL = Map.of(
            "course.md", """
                    ---
                    language: lv
                    audience: Visiem
                    aim: Gatavot
                    lessons: [viena.md]
                    worksheets: [saraksts.md]
                    ---

                    # Mazs kurss
                    """,
            "worksheets/saraksts.md", """
                    ---
                    language: lv
                    paper: a4-landscape
                    ---

                    # Saraksts

                    ____
                    """,
            "viena.md", """
                    ---
                    number: 1
                    language: lv
                    minutes: 60
                    message: Vārām zupu.
                    agenda:
                      - {kind: welcome, minutes: 20, title: Sveiki, activity: Loks}
                      - {kind: cook, minutes: 50, title: Vārām}
                    worksheets: [saraksts]
                    ---

                    # Zupa

                    ## Loks

                    Sēžam lokā.

                    ## Vadītāja piezīmes

                    - Karotes!
                    """);

    private static String text(String file) {
        return Objects.requireNonNull(SMALL.get(file));
    }

    private static Course small(String file, String from, String to) {
        var changed = text(file).replace(from, to);
        assertThat(changed).as("the change must change something").isNotEqualTo(text(file));
        return CourseFolder.read("mazs", name -> name.equals(file) ? changed : text(name));
    }

    @Nested
    class TheStarterCourse {

        @Test
        void hasTheSixLessonsOfTheRealCourseInBothLanguages() {
            var latvian = CourseFolder.read(COURSE);
            var english = CourseFolder.read(ENGLISH);

            assertThat(latvian.title()).isEqualTo("Lēti, garšīgi, veselīgi");
            assertThat(latvian.lessons()).extracting(Lesson::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(latvian.lessons()).extracting(Lesson::title).startsWith("Veselīgs uzturs un tā gatavošana");
            assertThat(latvian.lessons().getLast().title()).startsWith("Iepazīsti");
            assertThat(english.lessons()).hasSameSizeAs(latvian.lessons());
            assertThat(english.worksheets()).hasSameSizeAs(latvian.worksheets());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "en"})
        void isReadyToHold(String language) {
            for (var lesson : CourseFolder.read(COURSE.resolve(language)).lessons()) {
                assertThat(lesson.overrun()).as("minutes too many in lesson %s", lesson.number()).isZero();
                assertThat(lesson.agenda()).extracting(AgendaPart::kind)
                        .startsWith(AgendaPart.Kind.WELCOME).endsWith(AgendaPart.Kind.HOME)
                        .contains(AgendaPart.Kind.COOK, AgendaPart.Kind.EAT, AgendaPart.Kind.LOOK_BACK);
                assertThat(lesson.recipes()).hasSizeGreaterThanOrEqualTo(3).allMatch(cooked -> !cooked.who().isBlank());
                assertThat(lesson.outcomes()).hasSize(3);
                assertThat(lesson.equipment()).hasSizeGreaterThanOrEqualTo(6);
                assertThat(lesson.safety()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(lesson.questions()).hasSize(3);
                assertThat(lesson.worksheets()).isNotEmpty();
                assertThat(lesson.homeTask()).isNotBlank();
                assertThat(lesson.notes()).isNotBlank();
                assertThat(lesson.message()).isNotBlank();
            }
        }

        @ParameterizedTest
        @CsvSource({"'', '', lv", "en, en, en"})
        void cooksFromTheNotebookInTheLanguageOfTheCourse(String course, String folder, String language) {
            var known = RecipeFolder.read(java.util.List.of(Path.of("recipes").resolve(folder))).recipes().stream()
                    .filter(recipe -> recipe.language().equals(Locale.of(language)))
                    .map(Recipe::key)
                    .collect(Collectors.toSet());

            for (var lesson : CourseFolder.read(COURSE.resolve(course)).lessons()) {
                assertThat(known).containsAll(lesson.recipes().stream().map(cooked -> cooked.recipe()).toList());
            }
        }

        @Test
        void sameDishesByTheSameNumberOfPairsInBothLanguages() {
            var english = CourseFolder.read(ENGLISH);
            for (var lesson : CourseFolder.read(COURSE).lessons()) {
                var other = english.lesson(lesson.number()).orElseThrow();
                assertThat(other.recipes()).extracting("recipe").isEqualTo(lesson.recipes().stream().map(c -> c.recipe()).toList());
                assertThat(other.agenda()).extracting(AgendaPart::minutes)
                        .isEqualTo(lesson.agenda().stream().map(AgendaPart::minutes).toList());
            }
        }

        @Test
        void usesEveryWorksheet() {
            var course = CourseFolder.read(COURSE);
            var used = course.lessons().stream().flatMap(lesson -> lesson.worksheets().stream()).toList();
            assertThat(used).containsAll(course.worksheets().stream().map(sheet -> sheet.key()).toList());
        }
    }

    @Nested
    class AFolder {

        @Test
        void givesItsLessonWithClockTimes() {
            var lesson = CourseFolder.read("mazs", CourseFolderTest::text).lesson(1).orElseThrow();

            assertThat(lesson.clock(LocalTime.of(10, 0))).extracting(Lesson.TimedPart::start)
                    .containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 20));
            assertThat(lesson.planned()).isEqualTo(70);
            assertThat(lesson.overrun()).isEqualTo(10);
            assertThat(lesson.activity(lesson.agenda().getFirst()).orElseThrow().text()).isEqualTo("Sēžam lokā.");
        }

        @Test
        void keepsTheLeadersNotesOutOfTheActivities() {
            var lesson = CourseFolder.read("mazs", CourseFolderTest::text).lesson(1).orElseThrow();
            assertThat(lesson.notes()).isEqualTo("- Karotes!");
            assertThat(lesson.activities()).extracting("title").containsExactly("Loks");
        }

        @Test
        void mayHaveLinesEndedAsOnWindows() {
            var course = CourseFolder.read("mazs", name -> text(name).replace("\n", "\r\n"));
            assertThat(course.lessons().getFirst().title()).isEqualTo("Zupa");
            assertThat(course.worksheets(course.lessons().getFirst())).singleElement().matches(sheet -> sheet.landscape());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "viena.md | kind: cook | kind: bake | bake",
            "viena.md | minutes: 20 | minutes: soon | 1 līdz 600",
            "viena.md | minutes: 20 | minutes: -5 | 1 līdz 600",
            "viena.md | activity: Loks | activity: Rinda | Rinda",
            "viena.md | number: 1 | numurs: 1 | numurs",
            "viena.md | message: Vārām zupu. | message: | message",
            "viena.md | language: lv | language: tlh | tlh",
            "viena.md | '# Zupa' | Zupa | virsraksta",
            "viena.md | worksheets: [saraksts] | worksheets: [cits] | cits",
            "viena.md | worksheets: [saraksts] | worksheets: saraksts | sarakstam",
            "viena.md | worksheets: [saraksts] | worksheets: [[a], b] | tekstam",
            "viena.md | '{kind: cook, minutes: 50, title: Vārām}' | Vārām | figūriekavās",
            "viena.md | '  - {kind: welcome' | '  - {kind: {welcome' | atkāpes",
            "course.md | lessons: [viena.md] | lessons: [] | lessons",
            "course.md | lessons: [viena.md] | 'lessons: [viena.md, viena.md]' | 1",
            "worksheets/saraksts.md | a4-landscape | a6 | a6",
        })
        void saysWhatIsWrongAndWhere(String file, String from, String to, String said) {
            assertThatExceptionOfType(CourseFileException.class)
                    .isThrownBy(() -> small(file, from, to))
                    .satisfies(e -> assertThat(e.sentence(Locale.of("lv"))).contains(said).doesNotContain("{"));
        }

        @Test
        void doesNotLetAFilePointOutOfTheFolder(@TempDir Path folder) throws IOException {
            Files.writeString(folder.resolve("course.md"), text("course.md").replace("viena.md", "../../etc/passwd"));
            Files.createDirectory(folder.resolve("worksheets"));
            Files.writeString(folder.resolve("worksheets/saraksts.md"), text("worksheets/saraksts.md"));

            assertThatExceptionOfType(CourseFileException.class)
                    .isThrownBy(() -> CourseFolder.read(folder))
                    .satisfies(e -> assertThat(e.sentence(Locale.ENGLISH)).contains("outside"));
        }

        @Test
        void saysThatAFileIsNotUtf8OrMissing(@TempDir Path folder) throws IOException {
            assertThatExceptionOfType(CourseFileException.class)
                    .isThrownBy(() -> CourseFolder.read(folder))
                    .satisfies(e -> assertThat(e.sentence(Locale.ENGLISH)).contains("course.md", "cannot be opened"));

            Files.write(folder.resolve("course.md"), "---\nā\n---\n".getBytes(StandardCharsets.UTF_16));
            assertThatExceptionOfType(CourseFileException.class)
                    .isThrownBy(() -> CourseFolder.read(folder))
                    .satisfies(e -> assertThat(e.sentence(Locale.ENGLISH)).contains("UTF-8"));
        }

        @Test
        void refusesAFileThatIsTooLong() {
            assertThatExceptionOfType(CourseFileException.class)
                    .isThrownBy(() -> CourseFolder.read("mazs", name -> text(name) + "x".repeat(200_000)))
                    .satisfies(e -> assertThat(e.sentence(Locale.ENGLISH)).contains("too long"));
        }
    }
}
