package lv.burtnica.food;

/** Somebody else changed the same thing in between, or removed it. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("Somebody else changed it in between");
    }
}
