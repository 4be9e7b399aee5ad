package lv.burtnica.food;

/** It cannot be removed, because something else in the notebook rests on it. */
public final class InUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InUseException(Throwable cause) {
        super("Something else rests on it", cause);
    }
}
