package lv.burtnica.booklet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booklet out of the store.
 *
 * @param id its number
 * @param version counts its changes; give it back with a change
 * @param booklet what it says
 * @param ownerId who made it, {@code null} for the starter notebook's
 * @param changedAt when it was changed last
 */
public record BookletPage(long id, int version, Booklet booklet, @Nullable Long ownerId, Instant changedAt) {}
