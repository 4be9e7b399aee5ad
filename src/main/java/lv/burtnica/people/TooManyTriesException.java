package lv.burtnica.people;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many tries have failed: the next one has to wait. */
public class TooManyTriesException extends AuthenticationException {

    private final Instant until;

    /** @param until when the next try is heard */
    public TooManyTriesException(Instant until) {
        super("Too many tries");
        this.until = until;
    }

    /** When the next try is heard. */
    public Instant until() {
        return until;
    }
}
