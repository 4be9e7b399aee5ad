package lv.burtnica.course.writing;

import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.course.Activity;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;

/** Brings what was typed into the form in which it is read back from its file. */
final class Tidy {

    /** Signs that nobody can see and no file should hold. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF\\u2028\\u2029\\uFEFF]");

    private Tidy() {}

    static Lesson lesson(Lesson typed) {
        return new Lesson(
                typed.number(), typed.language(), line(typed.title()), typed.minutes(), line(typed.message()), lines(typed.outcomes()),
                typed.agenda().stream()
                        .map(part -> new AgendaPart(part.kind(), part.minutes(), line(part.title()), line(part.activity())))
                        .toList(),
                typed.recipes().stream().map(cooked -> new CookedRecipe(cooked.recipe().strip(), line(cooked.who()))).toList(),
                lines(typed.equipment()), lines(typed.safety()), typed.worksheets(), lines(typed.questions()), text(typed.homeTask()),
                typed.activities().stream().map(activity -> new Activity(line(activity.title()), text(activity.text()))).toList(),
                text(typed.notes()));
    }

    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    static String text(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(Tidy::line).filter(line -> !line.isEmpty()).toList();
    }
}
