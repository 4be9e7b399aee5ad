package lv.burtnica.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The short number of a failure: people read it out, and who keeps the notebook finds it in the log.
 *
 * @param number five signs without those that look alike
 */
record Reference(String number) {

    private static final Logger log = LoggerFactory.getLogger(Reference.class);
    private static final String SIGNS = "23456789ABCDEFHKLMNPRSTVXZ";
    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Writes the failure to the log under a new number. */
    static Reference of(Throwable failure) {
        var number = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> number.append(SIGNS.charAt(index)));
        var reference = new Reference(number.toString());
        log.error("Failure {}", reference.number(), failure);
        return reference;
    }
}
