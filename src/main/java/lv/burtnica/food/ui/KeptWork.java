package lv.burtnica.food.ui;

import java.util.Optional;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.Kept;
import lv.burtnica.food.KeptDesk;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * One thing as a page saw it in the store, and what is done with it there. Whatever changes something throws {@link NotAllowedException}
 * and {@link ChangedMeanwhileException} as its desk does.
 */
final class KeptWork<T> {

    private final KeptDesk<T> desk;
    private final SignedIn signedIn;
    private @Nullable Kept<T> seen;

    KeptWork(KeptDesk<T> desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** As it was when it was looked at last; {@code null} for one that is not kept yet. */
    @Nullable Kept<T> seen() {
        return seen;
    }

    /** The same without the key that it is kept under. */
    @Nullable T value() {
        return seen == null ? null : seen.value();
    }

    /** Begins with what has the key, without one with a new thing. */
    void begin(Optional<String> key) {
        seen = key.flatMap(desk::find).orElse(null);
    }

    /** Looks at it again; where somebody removed it, what is on the page becomes a new one. */
    void lookAgain() {
        begin(Optional.ofNullable(seen).map(Kept::key));
    }

    Kept<T> save(T value) {
        var before = seen;
        var kept = before == null ? desk.add(value, signedIn.get()) : desk.change(before, value, signedIn.get());
        seen = kept;
        return kept;
    }

    void remove() {
        if (seen != null) {
            desk.remove(seen, signedIn.get());
        }
    }
}
