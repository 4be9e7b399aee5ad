package lv.burtnica.library;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What strangers may have printed, one piece of work after the other: a second processor stays free for those who read. When the queue is
 * full, whoever comes is asked to come again instead of being kept waiting.
 */
@Component
class PrintQueue {

    private static final int MOST_WAITING = 6;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore press = new Semaphore(1, true);
    private final AtomicInteger here = new AtomicInteger();

    /** @throws FullException if too many wait already, or the wait took too long */
    <T> T print(Supplier<T> work) {
        if (here.incrementAndGet() > MOST_WAITING) {
            here.decrementAndGet();
            throw new FullException();
        }
        try {
            if (!press.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new FullException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FullException();
        } finally {
            here.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            press.release();
        }
    }

    /** The queue is full. */
    static class FullException extends RuntimeException {}
}
