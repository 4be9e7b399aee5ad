package lv.burtnica.recipe;

import java.util.Locale;

/** The uploaded file cannot become a photograph in the notebook. */
public class UnusablePhotographException extends RuntimeException {

    private final Reason reason;

    UnusablePhotographException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The key of the sentence that says what to do. */
    public String textKey() {
        return "recipe.photograph." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why. */
    public enum Reason {
        NOT_A_PHOTOGRAPH, TOO_LARGE, TOO_SMALL, BROKEN
    }
}
