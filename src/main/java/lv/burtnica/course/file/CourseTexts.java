package lv.burtnica.course.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.Activity;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.Course;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.wording.Wording;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes the files of a course as {@link CourseFolder} reads them. */
public final class CourseTexts {

    private static final int WIDTH = 160;

    private CourseTexts() {}

    /** A lesson; what is empty is left out. */
    public static String of(Lesson lesson) {
        var values = new LinkedHashMap<String, Object>();
        values.put("number", lesson.number());
        values.put("language", lesson.language().getLanguage());
        values.put("minutes", lesson.minutes());
        values.put("message", lesson.message());
        put(values, "outcomes", lesson.outcomes());
        put(values, "agenda", lesson.agenda().stream().map(CourseTexts::part).toList());
        put(values, "recipes", lesson.recipes().stream().map(CourseTexts::cooked).toList());
        put(values, "equipment", lesson.equipment());
        put(values, "safety", lesson.safety());
        put(values, "worksheets", lesson.worksheets());
        put(values, "questions", lesson.questions());
        if (!lesson.homeTask().isBlank()) {
            values.put("home-task", lesson.homeTask());
        }
        var activities = new ArrayList<>(lesson.activities());
        if (!lesson.notes().isBlank()) {
            activities.add(new Activity(notesTitle(lesson.language()), lesson.notes()));
        }
        var body = new StringBuilder();
        activities.forEach(activity ->
                body.append("\n## ").append(activity.title()).append("\n\n").append(activity.text().strip()).append('\n'));
        return file(values, lesson.title(), body.toString());
    }

    /** The file of a worksheet, as it lies in {@code recipes/course/worksheets}. */
    public static String of(Worksheet sheet) {
        var values = new LinkedHashMap<String, Object>();
        values.put("language", sheet.language().getLanguage());
        values.put("paper", sheet.landscape() ? "a4-landscape" : "a4");
        return file(values, sheet.title(), "\n" + sheet.text().strip() + "\n");
    }

    /**
     * The file that a folder starts with.
     *
     * @param lessons the names of the lessons' files in order
     */
    public static String of(Course course, List<String> lessons) {
        var values = new LinkedHashMap<String, Object>();
        values.put("language", course.language().getLanguage());
        values.put("audience", course.audience());
        values.put("aim", course.aim());
        values.put("lessons", lessons);
        put(values, "worksheets", course.worksheets().stream().map(sheet -> sheet.key() + ".md").toList());
        return file(values, course.title(), "\n" + course.about().strip() + "\n");
    }

    /** The heading in a lesson's file below which the notes for the leader stand; no activity can be called so. */
    public static String notesTitle(Locale language) {
        return Wording.in(language).text("course.leader-notes");
    }

    /**
     * Reads a lesson alone.
     *
     * @throws CourseFileException if it cannot be understood
     */
    public static Lesson lesson(String name, String text) {
        return LessonFile.read(name, text);
    }

    private static Map<String, Object> part(AgendaPart part) {
        var written = new LinkedHashMap<String, Object>();
        written.put("kind", part.kind().code());
        written.put("minutes", part.minutes());
        written.put("title", part.title());
        if (!part.activity().isEmpty()) {
            written.put("activity", part.activity());
        }
        return written;
    }

    private static Map<String, Object> cooked(CookedRecipe cooked) {
        var written = new LinkedHashMap<String, Object>();
        written.put("recipe", cooked.recipe());
        if (!cooked.who().isBlank()) {
            written.put("who", cooked.who());
        }
        return written;
    }

    private static void put(Map<String, Object> values, String key, List<?> list) {
        if (!list.isEmpty()) {
            values.put(key, list);
        }
    }

    private static String file(Map<String, Object> values, String title, String body) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        return "---\n" + new Yaml(options).dump(values) + "---\n\n# " + title + "\n" + body;
    }
}
