package lv.burtnica.backup;

/** Closes the application and starts it anew in the same process, as if somebody had done it by hand. */
@FunctionalInterface
public interface Restart {

    /** Comes back at once; the application closes a moment later. */
    void soon();
}
