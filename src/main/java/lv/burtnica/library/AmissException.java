package lv.burtnica.library;

import java.util.List;

/** What was asked for makes no sense, and this is what to do instead. */
class AmissException extends RuntimeException {

    private final transient List<String> sentences;

    AmissException(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** What to do, in the reader's language. */
    List<String> sentences() {
        return sentences;
    }
}
