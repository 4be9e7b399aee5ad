package lv.burtnica.course.report;

import java.util.List;
import java.util.OptionalDouble;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.LessonDay;

/**
 * How the answers to a question of the questionnaire changed: the mean of the five faces, from 1 to 5.
 *
 * @param question from 1
 * @param peopleBefore how many answered before a lesson
 * @param pointsBefore their faces added up, from 1 for the saddest to 5 for the gladdest
 */
public record Change(int question, int peopleBefore, int pointsBefore, int peopleAfter, int pointsAfter) {

    static Change of(int question, List<LessonDay> held) {
        var before = held.stream().flatMap(day -> day.outcome().answers(question, false).stream()).toList();
        var after = held.stream().flatMap(day -> day.outcome().answers(question, true).stream()).toList();
        return new Change(question, people(before), points(before), people(after), points(after));
    }

    /** Empty where nobody answered. */
    public OptionalDouble before() {
        return mean(pointsBefore, peopleBefore);
    }

    /** The mean of the answers after the course; none where nobody answered. */
    public OptionalDouble after() {
        return mean(pointsAfter, peopleAfter);
    }

    private static OptionalDouble mean(int points, int people) {
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) points / people);
    }

    private static int people(List<Answers> answers) {
        return answers.stream().mapToInt(Answers::people).sum();
    }

    private static int points(List<Answers> answers) {
        return answers.stream().mapToInt(Answers::points).sum();
    }
}
