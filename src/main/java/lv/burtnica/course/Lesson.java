package lv.burtnica.course;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A lesson that somebody who never taught before can hold.
 *
 * @param number by which it is known for good, also when it is moved to another place in the course; from 1
 * @param minutes how long it is meant to last
 * @param message the one thing to remember
 * @param outcomes what people can do after it, each a sentence in the first person
 * @param agenda its timed parts in order
 * @param recipes what is cooked and by whom
 * @param equipment what the kitchen must have
 * @param safety rules for this kitchen on this day
 * @param worksheets keys of the course's worksheets that it uses
 * @param questions for talking together
 * @param homeTask one small task until the next time
 * @param activities what is done in the parts that are not cooking
 * @param notes for whoever leads it, as Markdown
 */
public record Lesson(
        int number,
        Locale language,
        String title,
        int minutes,
        String message,
        List<String> outcomes,
        List<AgendaPart> agenda,
        List<CookedRecipe> recipes,
        List<String> equipment,
        List<String> safety,
        List<String> worksheets,
        List<String> questions,
        String homeTask,
        List<Activity> activities,
        String notes) {

    public Lesson {
        outcomes = List.copyOf(outcomes);
        agenda = List.copyOf(agenda);
        recipes = List.copyOf(recipes);
        equipment = List.copyOf(equipment);
        safety = List.copyOf(safety);
        worksheets = List.copyOf(worksheets);
        questions = List.copyOf(questions);
        activities = List.copyOf(activities);
    }

    /** The same lesson with other dishes. */
    public Lesson cooking(List<CookedRecipe> dishes) {
        return new Lesson(
                number, language, title, minutes, message, outcomes, agenda, dishes, equipment, safety, worksheets, questions, homeTask,
                activities, notes);
    }

    /** The same lesson under another number. */
    public Lesson numbered(int other) {
        return new Lesson(
                other, language, title, minutes, message, outcomes, agenda, recipes, equipment, safety, worksheets, questions, homeTask,
                activities, notes);
    }

    /** The same lesson with other worksheets. */
    public Lesson withWorksheets(List<String> keys) {
        return new Lesson(
                number, language, title, minutes, message, outcomes, agenda, recipes, equipment, safety, keys, questions, homeTask,
                activities, notes);
    }

    /** The minutes of all parts together. */
    public int planned() {
        return agenda.stream().mapToInt(AgendaPart::minutes).sum();
    }

    /** By how many minutes the parts are longer than the lesson; 0 where they fit. */
    public int overrun() {
        return Math.max(0, planned() - minutes);
    }

    /** The parts with the clock time at which each starts. */
    public List<TimedPart> clock(LocalTime start) {
        var parts = new ArrayList<TimedPart>();
        var at = start;
        for (var part : agenda) {
            parts.add(new TimedPart(at, part));
            at = at.plusMinutes(part.minutes());
        }
        return parts;
    }

    /** The activity that a part of the agenda names. */
    public Optional<Activity> activity(AgendaPart part) {
        return activities.stream().filter(activity -> activity.title().equals(part.activity())).findFirst();
    }

    /** A part of the agenda and when it starts. */
    public record TimedPart(LocalTime start, AgendaPart part) {}
}
