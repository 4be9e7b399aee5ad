package lv.burtnica.people;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down who did what, inside the transaction of the deed: there is never one without the other. */
@Component
public class Trail {

    private static final int LONGEST_THING = 200;

    private final TrailRows rows;
    private final Clock clock;

    Trail(TrailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes a deed down.
     *
     * @param who {@code null} for the notebook itself
     * @param thing the key or number of what it was done to, never a name or anything that people typed; empty for nothing
     */
    @Transactional
    public void record(TrailDeed deed, @Nullable Person who, String thing) {
        var key = thing.substring(0, Math.min(LONGEST_THING, thing.length()));
        rows.save(new StoredTrail(deed, who == null ? null : who.id(), key, clock.instant()));
    }
}
