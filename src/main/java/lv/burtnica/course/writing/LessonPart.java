package lv.burtnica.course.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.Lesson;
import lv.burtnica.wording.Wording;

/** What a lesson is made of, as its form asks for it and as two versions are compared. */
public enum LessonPart {
    TITLE,
    MESSAGE,
    MINUTES,
    OUTCOMES,
    AGENDA,
    RECIPES,
    EQUIPMENT,
    SAFETY,
    ACTIVITIES,
    WORKSHEETS,
    QUESTIONS,
    HOME_TASK,
    NOTES;

    /** The parts in which two lessons differ. */
    public static List<LessonPart> differing(Lesson before, Lesson after) {
        return Arrays.stream(values()).filter(part -> !part.said(before).equals(part.said(after))).toList();
    }

    /** The key of its name. */
    public String nameKey() {
        return "course.writing.part-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the part says, line by line; no line where it says nothing. */
    public List<String> lines(Lesson lesson, Wording words) {
        return switch (this) {
            case MINUTES -> List.of(words.text("course.print.minutes", "n", lesson.minutes()));
            case AGENDA -> lesson.agenda().stream().map(part -> line(part, words)).toList();
            case RECIPES -> lesson.recipes().stream()
                    .map(cooked -> cooked.who().isBlank() ? cooked.recipe() : cooked.recipe() + ": " + cooked.who())
                    .toList();
            case TITLE, MESSAGE, OUTCOMES, EQUIPMENT, SAFETY, ACTIVITIES, WORKSHEETS, QUESTIONS, HOME_TASK, NOTES ->
                    said(lesson).stream().map(Object::toString).toList();
        };
    }

    private static String line(AgendaPart part, Wording words) {
        var said = words.text("course.print.minutes", "n", part.minutes()) + " · "
                + words.text("course.writing.kind-" + part.kind().code()) + " · " + part.title();
        return part.activity().isEmpty() || part.activity().equals(part.title()) ? said : said + " (" + part.activity() + ")";
    }

    private List<?> said(Lesson lesson) {
        return switch (this) {
            case TITLE -> text(lesson.title());
            case MESSAGE -> text(lesson.message());
            case MINUTES -> List.of(lesson.minutes());
            case OUTCOMES -> lesson.outcomes();
            case AGENDA -> lesson.agenda();
            case RECIPES -> lesson.recipes();
            case EQUIPMENT -> lesson.equipment();
            case SAFETY -> lesson.safety();
            case ACTIVITIES -> lesson.activities().stream()
                    .flatMap(activity -> Stream.concat(Stream.of(activity.title()), text(activity.text()).stream()))
                    .toList();
            case WORKSHEETS -> lesson.worksheets();
            case QUESTIONS -> lesson.questions();
            case HOME_TASK -> text(lesson.homeTask());
            case NOTES -> text(lesson.notes());
        };
    }

    private static List<String> text(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
