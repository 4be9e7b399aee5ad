package lv.burtnica.course;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A timed part of a lesson.
 *
 * @param kind what is done
 * @param minutes how long, more than 0
 * @param title as it stands in the plan
 * @param activity the title of the activity that says how, empty where none is needed
 */
public record AgendaPart(Kind kind, int minutes, String title, String activity) {

    /** What a part of a lesson is for. */
    public enum Kind {
        WELCOME("welcome"),
        TALK("talk"),
        SHOW("show"),
        COOK("cook"),
        EAT("eat"),
        LOOK_BACK("look-back"),
        HOME("home");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in files and text keys. */
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
