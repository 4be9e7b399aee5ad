package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prints for strangers, within limits: so many a minute from one address, and one after the other from all of them. */
@Component
class Prints {

    private static final int A_MINUTE = 12;

    private final PrintQueue queue;
    private final Allowance allowance;

    Prints(PrintQueue queue, Clock clock) {
        this.queue = queue;
        this.allowance = new Allowance(A_MINUTE, Duration.ofMinutes(1), clock);
    }

    /**
     * Does the work when it is its turn.
     *
     * @throws BusyException if the address asked for too much, or too many others wait
     */
    <T> T print(HttpServletRequest request, Supplier<T> work) {
        var left = allowance.take(request.getRemoteAddr());
        if (!left.granted()) {
            throw new BusyException(429, left.seconds());
        }
        try {
            return queue.print(work);
        } catch (PrintQueue.FullException e) {
            throw new BusyException(503, BusyException.SOON);
        }
    }

    /** Not now. */
    static class BusyException extends RuntimeException {

        static final long SOON = 20;

        private final int status;
        private final long seconds;

        BusyException(int status, long seconds) {
            this.status = status;
            this.seconds = seconds;
        }

        int status() {
            return status;
        }

        /** After how many seconds it makes sense to ask again. */
        long seconds() {
            return seconds;
        }
    }
}
