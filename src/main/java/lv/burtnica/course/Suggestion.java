package lv.burtnica.course;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a group said about a lesson after it was held. Nobody's name stands with it.
 *
 * @param lessonVersion which text of the lesson the group had
 * @param group who said it, may be empty
 * @param saidOn the day of the lesson
 * @param takenLanguage of the lesson that took it in, the root locale while none did
 * @param takenVersion the version that took it in, 0 while none did
 * @param reason why it was put aside, empty while it was not
 */
public record Suggestion(
        long id,
        String course,
        int lesson,
        int lessonVersion,
        String group,
        LocalDate saidOn,
        Kind kind,
        String words,
        State state,
        Locale takenLanguage,
        int takenVersion,
        String reason) {

    public static final int MOST_WORDS = 1000;
    public static final int LONGEST_REASON = 500;

    /** Whether the version of the lesson took it in. */
    public boolean isIn(Locale language, int version) {
        return state == State.TAKEN_IN && takenVersion == version && takenLanguage.getLanguage().equals(language.getLanguage());
    }

    /** What is said. */
    public enum Kind {
        /** Leave it as it is. */
        WORKED,
        CHANGE
    }

    /** What became of it. */
    public enum State {
        OPEN, TAKEN_IN, ASIDE;

        /** The name used in text keys, such as {@code taken-in}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
