package lv.burtnica.course.command;

import java.util.Map;
import lv.burtnica.wording.Wording;

/** A reason not to go on, as a sentence. */
final class Refused extends RuntimeException {

    private final String sentence;

    private Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    static Refused of(Wording wording, String name, Map<String, ?> arguments) {
        return new Refused(wording.text("course.command." + name, arguments));
    }

    String sentence() {
        return sentence;
    }
}
