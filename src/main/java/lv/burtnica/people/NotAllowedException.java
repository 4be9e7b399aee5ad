package lv.burtnica.people;

/** The person may not do this. */
public class NotAllowedException extends RuntimeException {

    public NotAllowedException(Deed deed) {
        super("Not allowed: " + deed);
    }
}
