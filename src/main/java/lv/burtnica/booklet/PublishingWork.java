package lv.burtnica.booklet;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes in the background. Whoever asked may leave the page, and whoever asks while the same booklet is at work waits for the same
 * edition instead of making another.
 */
@Service
public class PublishingWork {

    private final Publishing publishing;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("publishing").daemon().factory());
    private final Map<Long, Job> running = new ConcurrentHashMap<>();

    PublishingWork(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Begins, or gives back the work that has begun already. */
    public Job begin(long bookletId, Person person) {
        var made = new Job();
        var job = running.putIfAbsent(bookletId, made);
        if (job != null) {
            return job;
        }
        made.result.whenComplete((edition, trouble) -> running.remove(bookletId, made));
        place().execute(() -> work(made, bookletId, person));
        return made;
    }

    /** The work on a booklet that goes on now. */
    public Optional<Job> of(long bookletId) {
        return Optional.ofNullable(running.get(bookletId));
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }

    /** Whoever is in a transaction of their own sees what they wrote only in their own thread. */
    private Executor place() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? Runnable::run : worker;
    }

    private void work(Job job, long bookletId, Person person) {
        try {
            job.result.complete(publishing.publish(bookletId, person, job.finished::incrementAndGet));
        } catch (RuntimeException e) {
            job.result.completeExceptionally(e);
        }
    }

    /** Work on an edition. */
    public static final class Job {

        private final AtomicInteger finished = new AtomicInteger();
        private final CompletableFuture<Edition> result = new CompletableFuture<>();

        private Job() {}

        /** How many forms are printed. */
        public int finished() {
            return finished.get();
        }

        /** How many forms there are. */
        public int all() {
            return PaperForm.values().length;
        }

        public boolean isDone() {
            return result.isDone();
        }

        /**
         * The edition, when the work is done.
         *
         * @throws RuntimeException what {@link Publishing#publish} threw
         */
        public Edition edition() {
            try {
                return result.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
