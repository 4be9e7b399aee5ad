package lv.burtnica.course.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lv.burtnica.course.Activity;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.wording.Wording;

/** Reads a lesson: values for its plan, and below them its activities, each under a heading of the second level. */
final class LessonFile {

    private static final Set<String> KEYS = Set.of("number", "language", "minutes", "message", "outcomes", "agenda", "recipes",
            "equipment", "safety", "worksheets", "questions", "home-task");
    private static final int MOST_LESSONS = 40;
    private static final int LONGEST_LESSON = 600;
    private static final Pattern HEADING = Pattern.compile("(?m)^## +(.+)$");

    private LessonFile() {}

    static Lesson read(String name, String text) {
        var file = CourseFile.of(name, text, KEYS);
        var language = file.language();
        var activities = new ArrayList<>(activities(file.body()));
        var notes = notes(activities, language);
        var lesson = new Lesson(
                file.number("number", 1, MOST_LESSONS),
                language,
                file.title(),
                file.number("minutes", 1, LONGEST_LESSON),
                file.text("message"),
                file.sentences("outcomes"),
                agenda(file),
                recipes(file),
                file.sentences("equipment"),
                file.sentences("safety"),
                file.sentences("worksheets"),
                file.sentences("questions"),
                file.optional("home-task").orElse(""),
                activities,
                notes);
        checkActivities(file, lesson);
        return lesson;
    }

    private static List<AgendaPart> agenda(CourseFile file) {
        var parts = new ArrayList<AgendaPart>();
        for (var part : file.mappings("agenda")) {
            var kind = CourseFile.textIn(part, "kind");
            parts.add(new AgendaPart(
                    AgendaPart.Kind.ofCode(kind).orElseThrow(() -> new CourseFileException(
                            "course.file.agenda-kind", Map.of("file", file.name(), "kind", kind))),
                    file.number("agenda: minutes", part.get("minutes"), 1, LONGEST_LESSON),
                    required(file, part, "agenda: title", "title"),
                    CourseFile.textIn(part, "activity")));
        }
        if (parts.isEmpty()) {
            throw file.missing("agenda");
        }
        return parts;
    }

    private static List<CookedRecipe> recipes(CourseFile file) {
        return file.mappings("recipes").stream()
                .map(cooked -> new CookedRecipe(
                        required(file, cooked, "recipes: recipe", "recipe"), CourseFile.textIn(cooked, "who")))
                .toList();
    }

    private static String required(CourseFile file, Map<?, ?> mapping, String shown, String key) {
        var value = CourseFile.textIn(mapping, key);
        if (value.isEmpty()) {
            throw file.missing(shown);
        }
        return value;
    }

    private static List<Activity> activities(String body) {
        var activities = new ArrayList<Activity>();
        var heading = HEADING.matcher(body);
        var title = "";
        var from = 0;
        while (heading.find()) {
            add(activities, title, body.substring(from, heading.start()));
            title = heading.group(1).strip();
            from = heading.end();
        }
        add(activities, title, body.substring(from));
        return activities;
    }

    private static void add(List<Activity> activities, String title, String text) {
        if (!title.isEmpty()) {
            activities.add(new Activity(title, text.strip()));
        }
    }

    /** Takes the notes for the leader out of the activities: they are not for the group. */
    private static String notes(List<Activity> activities, Locale language) {
        var title = Wording.in(language).text("course.leader-notes");
        var notes = activities.stream().filter(activity -> activity.title().equals(title)).findFirst();
        notes.ifPresent(activities::remove);
        return notes.map(Activity::text).orElse("");
    }

    private static void checkActivities(CourseFile file, Lesson lesson) {
        for (var part : lesson.agenda()) {
            if (!part.activity().isEmpty() && lesson.activity(part).isEmpty()) {
                throw new CourseFileException("course.file.no-activity", Map.of("file", file.name(), "activity", part.activity()));
            }
        }
    }
}
