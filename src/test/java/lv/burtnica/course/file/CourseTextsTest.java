package lv.burtnica.course.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.Activity;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was: nothing that a worker typed may change on its way through a file. */
class CourseTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"recipes/course", "recipes/course/en"})
    void theWholeStarterCourseIsReadBackAsItWas(String folder) throws Exception {
        var root = Path.of(folder);
        var course = CourseFolder.read(root);
        for (var lesson : course.lessons()) {
            assertThat(CourseTexts.lesson("a.md", CourseTexts.of(lesson))).isEqualTo(lesson);
        }
        var names = CourseFolder.lessonFiles(name -> text(root, name));
        var again = CourseFolder.read("course", name -> name.equals(CourseFolder.COURSE)
                ? CourseTexts.of(course, List.copyOf(names.values()))
                : name.startsWith("worksheets/") ? CourseTexts.of(sheet(course.worksheets(), name)) : text(root, name));
        assertThat(again).isEqualTo(CourseFolder.read("course", name -> text(root, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "12", "3.50", "- saraksts", "# nav virsraksts", "laiks: 10:00", "\"pēdiņas\" un 'otras'", "{figūras}",
        "[kvadrāti]", "null", "~", "&enkurs", "*zvaigzne*", "!birka", "%YAML", "@kas", "`kods`", "a\tb", "emocija 🍲", "līnija ---", "---",
        "| stabiņš", "> bulta", "2026-12-01", "10:00", "0x1F", "1e3", "Rīga, Liepāja; Rucava"})
    void oddWordsStayAsTheyWere(String odd) {
        var lesson = new Lesson(3, Locale.of("lv"), odd, 90, odd, List.of(odd, "Es protu"), List.of(
                new AgendaPart(AgendaPart.Kind.TALK, 5, odd, odd)), List.of(new CookedRecipe("buberts", odd)), List.of(odd), List.of(odd),
                List.of(), List.of(odd), odd, List.of(new Activity(odd, odd), new Activity("Otra " + odd, "")), odd);
        assertThat(CourseTexts.lesson("a.md", CourseTexts.of(lesson))).isEqualTo(lesson);
    }

    @Test
    void aTextWithLinesStaysAsItWas() {
        var text = "- viens\n- divi\n\n### Virsraksts\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nBeigas  ar atstarpēm";
        var lesson = new Lesson(1, Locale.of("en"), "T", 10, "M", List.of(), List.of(new AgendaPart(AgendaPart.Kind.COOK, 10, "C", "")),
                List.of(), List.of(), List.of(), List.of(), List.of(), text, List.of(new Activity("A", text)), text);
        assertThat(CourseTexts.lesson("a.md", CourseTexts.of(lesson))).isEqualTo(lesson);
    }

    @Test
    void theFilesOfTheLessonsAreFoundByTheirNumbers() {
        assertThat(CourseFolder.lessonFiles(name -> text(Path.of("recipes/course"), name)))
                .containsAllEntriesOf(Map.of(1, "1-veseligs-uzturs.md", 6, "6-iepazisti.md")).hasSize(6);
    }

    private static Worksheet sheet(List<Worksheet> sheets, String name) {
        return sheets.stream().filter(sheet -> name.equals(CourseFolder.worksheetFile(sheet.key()))).findFirst().orElseThrow();
    }

    private static String text(Path root, String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
