package lv.burtnica.course.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.file.CourseTexts;

/** Looks a lesson through before it is saved. */
public final class LessonCheck {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ROWS = 40;
    private static final int LONGEST_LESSON = 600;

    private final List<LessonFault> faults = new ArrayList<>();
    private final Lesson lesson;

    private LessonCheck(Lesson lesson) {
        this.lesson = lesson;
    }

    /** What has to be put right, in the order of the form. */
    public static List<LessonFault> of(Lesson lesson) {
        var check = new LessonCheck(lesson);
        check.words();
        check.lists();
        check.agenda();
        check.recipes();
        check.activities();
        return List.copyOf(check.faults);
    }

    private void words() {
        demand(fits(lesson.title(), LONGEST_TITLE), LessonPart.TITLE, 0, "course.writing.fault-title");
        demand(fits(lesson.message(), LONGEST_LINE), LessonPart.MESSAGE, 0, "course.writing.fault-message");
        demand(lesson.minutes() >= 1 && lesson.minutes() <= LONGEST_LESSON, LessonPart.MINUTES, 0, "course.writing.fault-minutes");
        demand(lesson.homeTask().length() <= LONGEST_TEXT, LessonPart.HOME_TASK, 0, "course.writing.fault-text");
        demand(isText(lesson.notes()), LessonPart.NOTES, 0, "course.writing.fault-text");
    }

    private void lists() {
        Map.of(LessonPart.OUTCOMES, lesson.outcomes(), LessonPart.EQUIPMENT, lesson.equipment(), LessonPart.SAFETY, lesson.safety(),
                LessonPart.QUESTIONS, lesson.questions()).forEach((part, lines) -> demand(
                        lines.size() <= MOST_ROWS && lines.stream().allMatch(line -> fits(line, LONGEST_LINE)), part, 0,
                        "course.writing.fault-lines"));
    }

    private void agenda() {
        var rows = lesson.agenda();
        demand(!rows.isEmpty() && rows.size() <= MOST_ROWS, LessonPart.AGENDA, -1, "course.writing.fault-agenda");
        for (var row = 0; row < rows.size(); row++) {
            var part = rows.get(row);
            demand(fits(part.title(), LONGEST_TITLE), LessonPart.AGENDA, row, "course.writing.fault-agenda-title");
            demand(part.minutes() >= 1 && part.minutes() <= LONGEST_LESSON, LessonPart.AGENDA, row, "course.writing.fault-agenda-minutes");
            demand(part.activity().isEmpty() || lesson.activity(part).isPresent(), LessonPart.AGENDA, row,
                    "course.writing.fault-agenda-activity");
        }
    }

    private void recipes() {
        var keys = new HashSet<String>();
        for (var row = 0; row < lesson.recipes().size(); row++) {
            var cooked = lesson.recipes().get(row);
            demand(!cooked.recipe().isBlank() && keys.add(cooked.recipe()) && row < MOST_ROWS, LessonPart.RECIPES, row,
                    "course.writing.fault-recipe");
            demand(cooked.who().length() <= LONGEST_TITLE, LessonPart.RECIPES, row, "course.writing.fault-who");
        }
    }

    private void activities() {
        var titles = new HashSet<String>();
        titles.add(CourseTexts.notesTitle(lesson.language()).toLowerCase(Locale.ROOT));
        for (var row = 0; row < lesson.activities().size(); row++) {
            var activity = lesson.activities().get(row);
            demand(fits(activity.title(), LONGEST_TITLE) && titles.add(activity.title().toLowerCase(Locale.ROOT)) && row < MOST_ROWS,
                    LessonPart.ACTIVITIES, row, "course.writing.fault-activity-title");
            demand(isText(activity.text()), LessonPart.ACTIVITIES, row, "course.writing.fault-text");
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    /** Headings of the second level divide the activities in a lesson's file. */
    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT && text.lines().noneMatch(line -> line.startsWith("## "));
    }

    private void demand(boolean right, LessonPart part, int row, String key) {
        if (!right) {
            faults.add(new LessonFault(part, row, key));
        }
    }
}
