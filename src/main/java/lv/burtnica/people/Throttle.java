package lv.burtnica.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes those who guess wait, longer each time, and nobody for ever. A try that comes too early is refused unseen and does not lengthen
 * the wait. Kept in memory only: a restart forgives everybody.
 */
@Component
class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** After this time without a failed try everything is forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);
    /** More are not remembered; the ones heard of longest ago go first. */
    private static final int MOST = 50_000;

    /** What tries are counted by, and how many may fail before the first wait. */
    record Counter(String name, int free) {}

    private record Tries(int failed, Instant last, Instant until) {}

    private final Clock clock;
    private final Map<String, Tries> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks to try. The try counts as failed at once, so that many at the same time do not slip through; {@link #succeeded} takes it back.
     *
     * @throws TooManyTriesException if one of the counters has to wait; nothing is counted then
     */
    synchronized void enter(List<Counter> counters) {
        var now = clock.instant();
        waiting(counters, now).ifPresent(until -> {
            throw new TooManyTriesException(until);
        });
        for (var counter : counters) {
            var failed = tries(counter, now).failed() + 1;
            known.put(counter.name(), new Tries(failed, now, now.plus(wait(failed - counter.free()))));
        }
    }

    /** How long the next try has to wait. */
    synchronized Duration wait(List<Counter> counters) {
        var now = clock.instant();
        return waiting(counters, now).map(until -> Duration.between(now, until)).orElse(Duration.ZERO);
    }

    /** How many counters are remembered. */
    synchronized int size() {
        return known.size();
    }

    private Optional<Instant> waiting(List<Counter> counters, Instant now) {
        return counters.stream().map(counter -> tries(counter, now).until()).filter(now::isBefore).max(Instant::compareTo);
    }

    /** Forgets every failed try of the counter. */
    synchronized void forget(Counter counter) {
        known.remove(counter.name());
    }

    /** Takes one try back that was no failure; those before it stay counted. */
    synchronized void succeeded(Counter counter) {
        known.computeIfPresent(
                counter.name(), (name, tries) -> tries.failed() <= 1 ? null : new Tries(tries.failed() - 1, tries.last(), Instant.MIN));
    }

    private Tries tries(Counter counter, Instant now) {
        var tries = known.get(counter.name());
        return tries == null || tries.last().plus(MEMORY).isBefore(now) ? new Tries(0, now, Instant.MIN) : tries;
    }

    /** Nothing, then 10, 20, 40 … seconds up to a quarter of an hour. */
    private static Duration wait(int tooMany) {
        if (tooMany <= 0) {
            return Duration.ZERO;
        }
        var doublings = Math.min(tooMany - 1, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
