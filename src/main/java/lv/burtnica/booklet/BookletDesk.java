package lv.burtnica.booklet;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where booklets are made: lists, adds and changes them. */
@Service
public class BookletDesk {

    private final Booklets booklets;
    private final Permissions permissions;
    private final Clock clock;

    BookletDesk(Booklets booklets, Permissions permissions, Clock clock) {
        this.booklets = booklets;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** All booklets, the last changed first. */
    @Transactional(readOnly = true)
    public List<BookletPage> all() {
        return booklets.findByOrderByChangedAtDesc().stream().map(StoredBooklet::toPage).toList();
    }

    /** The booklet, whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<BookletPage> find(long id) {
        return booklets.findById(id).map(StoredBooklet::toPage);
    }

    /** Whether the person may change the booklet: it is theirs, or they keep the notebook in order. */
    public boolean mayChange(BookletPage page, Person person) {
        return permissions.may(person, Deed.CHANGE_BOOKLET, page.ownerId());
    }

    /**
     * Adds a booklet. Its key is made from its title.
     *
     * @param owner who makes it, {@code null} for the starter notebook
     * @throws IllegalArgumentException if it has no title or is longer than a booklet can be
     */
    @Transactional
    public BookletPage add(Booklet booklet, @Nullable Person owner) {
        check(booklet);
        var wanted = booklet.key().isEmpty() ? RecipeKey.of(booklet.title()) : booklet.key();
        var stored = new StoredBooklet(
                freeKey(wanted, booklet.language()), booklet.language(), owner == null ? null : owner.id(), clock.instant());
        stored.write(booklet, clock.instant());
        return booklets.saveAndFlush(stored).toPage();
    }

    /**
     * Changes a booklet.
     *
     * @param before the page as the person saw it when they began
     * @throws IllegalArgumentException if the booklet has no title or is longer than a booklet can be
     * @throws ChangedMeanwhileException if somebody else changed it in between
     * @throws NotAllowedException if it is not the person's to change
     */
    @Transactional
    public BookletPage change(BookletPage before, Booklet booklet, Person person) {
        check(booklet);
        var stored = booklets.findById(before.id()).orElseThrow(ChangedMeanwhileException::new);
        if (!mayChange(stored.toPage(), person)) {
            throw new NotAllowedException();
        }
        if (stored.version() != before.version()) {
            throw new ChangedMeanwhileException();
        }
        stored.write(booklet, clock.instant());
        try {
            return booklets.saveAndFlush(stored).toPage();
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private String freeKey(String wanted, Locale language) {
        var free = wanted;
        for (var n = 2; booklets.existsByBookletKeyAndLanguage(free, language.getLanguage()); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }

    /** Whether it has a title and is not longer than a booklet can be. */
    public static boolean fits(Booklet booklet) {
        return !booklet.title().isBlank()
                && booklet.title().length() <= Booklet.LONGEST_TITLE
                && booklet.subtitle().length() <= Booklet.LONGEST_SUBTITLE
                && booklet.groupName().length() <= Booklet.LONGEST_TITLE
                && booklet.foreword().length() <= Booklet.LONGEST_FOREWORD
                && booklet.myRecipePages() >= 0
                && booklet.myRecipePages() <= Booklet.MOST_MY_RECIPE_PAGES
                && booklet.recipes().size() <= Booklet.MOST_RECIPES
                && isSound(booklet.parts());
    }

    private static void check(Booklet booklet) {
        if (!fits(booklet)) {
            throw new IllegalArgumentException("Not a booklet that can be kept: " + booklet.title());
        }
    }

    private static boolean isSound(BookletParts parts) {
        return parts.funder().isSound()
                && parts.chapters().values().stream().allMatch(words -> words.length() <= BookletParts.LONGEST_CHAPTER_TEXT);
    }

    /** Somebody else changed the booklet in between. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /** The person may not do this. */
    public static class NotAllowedException extends RuntimeException {}
}
