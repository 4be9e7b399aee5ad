package lv.burtnica.course.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Nothing can be printed for what was asked: why, in sentences that say what to do. */
class Unfit extends RuntimeException {

    private final HttpStatus status;
    private final transient List<String> sentences;

    Unfit(HttpStatus status, List<String> sentences) {
        super(status + " " + sentences);
        this.status = status;
        this.sentences = sentences;
    }

    Unfit(HttpStatus status, String sentence) {
        this(status, List.of(sentence));
    }

    HttpStatus status() {
        return status;
    }

    String words() {
        return String.join(" ", sentences);
    }
}
