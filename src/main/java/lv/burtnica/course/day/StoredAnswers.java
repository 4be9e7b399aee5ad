package lv.burtnica.course.day;

import jakarta.persistence.Embeddable;
import java.util.List;

/** Answers to one question as they are stored. */
@Embeddable
record StoredAnswers(int question, boolean afterwards, int face1, int face2, int face3, int face4, int face5) {

    static StoredAnswers of(Answers answers) {
        var faces = answers.faces();
        return new StoredAnswers(
                answers.question(), answers.afterwards(), faces.get(0), faces.get(1), faces.get(2), faces.get(3), faces.get(4));
    }

    Answers toAnswers() {
        return new Answers(question, afterwards, List.of(face1, face2, face3, face4, face5));
    }
}
