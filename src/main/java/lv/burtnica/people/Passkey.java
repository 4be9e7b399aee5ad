package lv.burtnica.people;

import java.time.Instant;

/**
 * A device by which somebody comes in.
 *
 * @param credential what the device calls its key, by which it is removed
 * @param label what the person calls the device
 */
public record Passkey(String credential, String label, Instant createdAt, Instant lastUsedAt) {

    public static final int LONGEST_LABEL = 60;
}
