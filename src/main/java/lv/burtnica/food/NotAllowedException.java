package lv.burtnica.food;

/** The person may not change parcels, prices or foods: only coordinators may. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedException() {
        super("Only a coordinator may do this");
    }
}
