package lv.burtnica.course.day;

import java.util.List;

/**
 * How a group answered one question of the questionnaire, in numbers.
 *
 * @param question from 1 to {@link #QUESTIONS}
 * @param afterwards whether after the lesson, not before it
 * @param faces how many gave each of the five faces, from "not at all" to "very"
 */
public record Answers(int question, boolean afterwards, List<Integer> faces) {

    public static final int QUESTIONS = 6;
    public static final int FACES = 5;

    public Answers {
        faces = List.copyOf(faces);
        if (question < 1 || question > QUESTIONS || faces.size() != FACES
                || faces.stream().anyMatch(count -> count < 0 || count > Outcome.MOST_PEOPLE)) {
            throw new IllegalArgumentException("Not answers: " + question + " " + faces);
        }
    }

    /** How many people answered. */
    public int people() {
        return faces.stream().mapToInt(Integer::intValue).sum();
    }

    /** All faces added up, the saddest as 1 and the gladdest as 5. */
    public int points() {
        var points = 0;
        for (var i = 0; i < FACES; i++) {
            points += (i + 1) * faces.get(i);
        }
        return points;
    }
}
