package lv.burtnica.booklet;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import lv.burtnica.booklet.change.ChangeWords;
import lv.burtnica.booklet.change.Changes;
import lv.burtnica.booklet.change.Frozen;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.picture.PagePictures;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sets booklets on pages to be looked at while somebody works on them: just as an edition of today would have them. */
@Service
public class Proofs {

    /** As many as may be set at once; whoever comes then waits for a moment. */
    private static final int AT_ONCE = 2;

    private final BookletPress press;
    private final EditionChanges changes;
    private final Clock clock;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("proof-", 1).daemon().factory());

    Proofs(BookletPress press, EditionChanges changes, Clock clock) {
        this.press = press;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Begins to set the booklet as it is given, saved or not.
     *
     * @param reader the language to say in what would change
     * @return what completes with a {@link lv.burtnica.press.PressException} or {@link FunderFaultException} if it cannot be printed
     */
    public CompletableFuture<Proof> begin(Booklet booklet, PaperWish wish, Locale reader) {
        return CompletableFuture.supplyAsync(() -> make(booklet, wish, reader), place());
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** Whoever is in a transaction of their own sees what they wrote only in their own thread. */
    private Executor place() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? Runnable::run : workers;
    }

    private Proof make(Booklet booklet, PaperWish wish, Locale reader) {
        var gathered = press.gathered(booklet);
        var since = changes.since(booklet, Frozen.of(gathered));
        var number = since.map(Changes::since).orElse(0) + 1;
        var imprint = press.imprint(booklet, number, clock.instant(), EditionChanges.inPrint(since, booklet.language()));
        var next = new NextEdition(
                number,
                since.map(new ChangeWords(Wording.in(reader), ChangeWords.ON_SCREEN)::sentences).orElse(List.of()),
                since.filter(Changes::known).map(Changes::isNone).orElse(false));
        Supplier<PagePictures> again = () -> press.printer(booklet, press.gathered(booklet).with(imprint)).pictures(wish);
        return new Proof(again, press.printer(booklet, gathered.with(imprint)).pictures(wish), next);
    }
}
