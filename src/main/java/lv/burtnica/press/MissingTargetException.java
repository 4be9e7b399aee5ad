package lv.burtnica.press;

import java.util.Map;

/** A link or an index entry leads to an anchor that no heading of the manuscript has. */
public final class MissingTargetException extends PressException {

    /** @param anchor what is missing */
    public MissingTargetException(String anchor) {
        super("press.missing-target", Map.of("anchor", anchor));
    }
}
