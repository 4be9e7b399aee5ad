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
import lv.burtnica.people.Deed;
import lv.burtnica.people.Person;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes in the background. Whoever asked may leave the page, and whoever asks while the same booklet is at work waits for the same
 * edition instead of making another. An edition is stored whole or not at all; should the program end meanwhile, the work begins anew.
 */
@Service
public class PublishingWork {

    private final Publishing publishing;
    private final PublishingWishes wishes;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("publishing").daemon().factory());
    private final Map<Long, Job> running = new ConcurrentHashMap<>();

    PublishingWork(Publishing publishing, PublishingWishes wishes) {
        this.publishing = publishing;
        this.wishes = wishes;
    }

    /** Begins, or gives back the work that has begun already. */
    public Job begin(long bookletId, Person person) {
        if (!Deed.PUBLISH_EDITION.isOpenTo(person.role())) {
            var refused = new Job();
            refused.result.completeExceptionally(new BookletDesk.NotAllowedException());
            return refused;
        }
        return begin(bookletId);
    }

    /** Begins anew what the end of the program cut off; whoever asked for it had the right to. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        wishes.cutOff().forEach(this::begin);
    }

    private Job begin(long bookletId) {
        var made = new Job();
        var job = running.putIfAbsent(bookletId, made);
        if (job != null) {
            return job;
        }
        place().execute(() -> work(made, bookletId));
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

    private void work(Job job, long bookletId) {
        try {
            remember(bookletId);
            var edition = publish(job, bookletId);
            over(job, bookletId);
            job.result.complete(edition);
        } catch (RuntimeException e) {
            over(job, bookletId);
            job.result.completeExceptionally(e);
        } catch (Error e) {
            running.remove(bookletId, job);
            job.result.completeExceptionally(new IllegalStateException(e));
            throw e;
        }
    }

    private void remember(long bookletId) {
        try {
            wishes.remember(bookletId);
        } catch (DataIntegrityViolationException e) {
            // Another instance on the same store wrote it down in the same moment: once is enough.
        }
    }

    private void over(Job job, long bookletId) {
        running.remove(bookletId, job);
        wishes.forget(bookletId);
    }

    private Edition publish(Job job, long bookletId) {
        try {
            return publishing.publish(bookletId, null, job.finished::incrementAndGet);
        } catch (DataIntegrityViolationException e) {
            // Another instance on the same store made the edition meanwhile. Looked at again, there is nothing left to publish.
            return publishing.publish(bookletId, null, job.finished::incrementAndGet);
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
