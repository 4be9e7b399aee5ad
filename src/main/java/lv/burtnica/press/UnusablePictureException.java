package lv.burtnica.press;

import java.util.Map;

/** A picture in the manuscript cannot be printed as it is. */
public final class UnusablePictureException extends PressException {

    /** Why a picture cannot be printed. */
    public enum Reason {
        /** The bytes are not those of a JPEG file, or it is damaged. */
        NOT_JPEG,
        /** No drawing has that name. */
        NO_SUCH_DRAWING,
        /** The SVG cannot be read or uses more than lines and fills. */
        BAD_SVG
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param picture its alternative text or its name
     */
    public UnusablePictureException(Reason reason, String picture) {
        super("press.unusable-picture", Map.of("reason", reason.name(), "picture", picture));
        this.reason = reason;
    }

    /** Why, for the sentence that people read. */
    public Reason reason() {
        return reason;
    }
}
