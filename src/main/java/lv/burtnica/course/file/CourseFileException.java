package lv.burtnica.course.file;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Wording;

/** A file of a course cannot be understood. */
public class CourseFileException extends RuntimeException {

    private final String textKey;
    private final transient Map<String, Object> arguments;

    CourseFileException(String textKey, Map<String, Object> arguments) {
        super(textKey + " " + arguments);
        this.textKey = textKey;
        this.arguments = arguments;
    }

    /** What is wrong, in which file, and what to do, in one sentence. */
    public String sentence(Locale language) {
        return Wording.in(language).text(textKey, arguments);
    }
}
