package lv.burtnica.booklet.ui;

import java.util.Optional;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A booklet while somebody works on it: what the store has of it, and what the page says now. After a conflict nothing is saved until the
 * person decided whose words stay.
 */
final class BookletAtWork {

    private final BookletDesk desk;
    private final SignedIn signedIn;
    private @Nullable BookletPage stored;
    private Booklet wanted;
    private boolean conflict;

    /** A booklet that nobody saved yet. */
    BookletAtWork(BookletDesk desk, SignedIn signedIn, Booklet blank) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.wanted = blank;
    }

    BookletAtWork(BookletDesk desk, SignedIn signedIn, BookletPage stored) {
        this(desk, signedIn, stored.booklet());
        this.stored = stored;
    }

    /** Saves what the page says now, if it can be saved. */
    Saving save(Booklet now) {
        wanted = now;
        if (conflict) {
            return Saving.CONFLICT;
        }
        if (now.title().isBlank()) {
            return Saving.UNTITLED;
        }
        if (isSaved()) {
            return Saving.SAVED;
        }
        try {
            var person = signedIn.get();
            stored = stored == null ? desk.add(now, person) : desk.change(stored, now, person);
            wanted = stored.booklet();
            return Saving.SAVED;
        } catch (BookletDesk.ChangedMeanwhileException e) {
            conflict = true;
            return Saving.CONFLICT;
        } catch (BookletDesk.NotAllowedException e) {
            return Saving.REFUSED;
        }
    }

    /** Takes over what the other person saved, and lets go of what this page says. */
    Booklet takeNewer() {
        refresh();
        stored().ifPresent(page -> wanted = page.booklet());
        return wanted;
    }

    /** Saves what this page says over what the other person saved. */
    Saving keepOwn() {
        refresh();
        return save(wanted);
    }

    private void refresh() {
        stored = stored().flatMap(page -> desk.find(page.id())).orElse(null);
        conflict = false;
    }

    /** What the page says now. */
    Booklet booklet() {
        return wanted;
    }

    Optional<BookletPage> stored() {
        return Optional.ofNullable(stored);
    }

    /** Whether the store has every word of the page; a blank booklet has nothing that could be lost. */
    boolean isSaved() {
        return stored == null ? wanted.equals(Booklet.empty(wanted.language())) : stored.booklet().equals(wanted);
    }

    /** How an attempt to save ended. */
    enum Saving {
        /** The store has what the page says. */
        SAVED,
        /** It has no title yet, and waits for one. */
        UNTITLED,
        /** Somebody else changed it in between. */
        CONFLICT,
        /** It is not this person's to change. */
        REFUSED
    }
}
