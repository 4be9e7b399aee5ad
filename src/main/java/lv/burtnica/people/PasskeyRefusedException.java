package lv.burtnica.people;

import org.jspecify.annotations.Nullable;

/** The device is not taken in. */
public class PasskeyRefusedException extends RuntimeException {

    PasskeyRefusedException(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
