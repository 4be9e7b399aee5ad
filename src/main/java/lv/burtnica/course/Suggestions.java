package lv.burtnica.course;

import java.util.List;
import java.util.Locale;
import lv.burtnica.people.Person;

/** What groups said about lessons, for whoever writes the next version of one. */
public interface Suggestions {

    /**
     * Everything that was said about a lesson, the newest first.
     *
     * @param course the course's key
     */
    List<Suggestion> of(String course, int lesson);

    /**
     * What a version of a lesson took in, and the versions that it builds on, the newest first: words that everybody may read.
     *
     * @param lesson in its language
     */
    List<Suggestion> takenIn(String course, Lesson lesson, int version);

    /**
     * Says that a version of the lesson has it in. One that was put aside may be taken in after all.
     *
     * @param language of the lesson that has it in
     * @param version at least 1
     * @throws lv.burtnica.people.NotAllowedException if the person does not keep lesson days
     * @throws IllegalArgumentException if there is no such suggestion, or it says what worked
     */
    void takenIn(long id, Locale language, int version, Person who);

    /**
     * Puts it aside; otherwise as {@link #takenIn}.
     *
     * @param reason why, in words that its group understands; not blank
     */
    void putAside(long id, String reason, Person who);
}
