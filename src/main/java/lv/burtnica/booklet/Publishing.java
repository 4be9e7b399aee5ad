package lv.burtnica.booklet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lv.burtnica.booklet.change.Frozen;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Person;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a booklet into an edition: prints it once and keeps the files for ever. */
@Service
public class Publishing {

    private final Booklets booklets;
    private final Editions editions;
    private final EditionFiles files;
    private final EditionChanges changes;
    private final FrozenBooks books;
    private final BookletPress press;
    private final Trail trail;
    private final Clock clock;

    Publishing(
            Booklets booklets,
            Editions editions,
            EditionFiles files,
            EditionChanges changes,
            FrozenBooks books,
            BookletPress press,
            Trail trail,
            Clock clock) {
        this.trail = trail;
        this.booklets = booklets;
        this.editions = editions;
        this.files = files;
        this.changes = changes;
        this.books = books;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Publishes the booklet as its next edition.
     *
     * @param person who does it, {@code null} at the first start
     * @throws BookletDesk.NotAllowedException if the person does not keep the notebook in order
     * @throws EmptyBookletException if it has no recipe that everybody may read
     * @throws NothingChangedException if its newest edition says all of this already
     * @throws FunderFaultException if its funder's strip breaks a rule
     * @throws lv.burtnica.press.PressException if something in it cannot be printed; nothing is published then
     */
    @Transactional
    public Edition publish(long bookletId, @Nullable Person person) {
        return publish(bookletId, person, () -> {});
    }

    /** Publishes the booklet as its next edition, and tells after each finished form. */
    @Transactional
    public Edition publish(long bookletId, @Nullable Person person, Runnable finishedForm) {
        if (person != null && !Deed.PUBLISH_EDITION.isOpenTo(person.role())) {
            throw new BookletDesk.NotAllowedException();
        }
        var stored = booklets.findById(bookletId).orElseThrow(BookletDesk.ChangedMeanwhileException::new);
        var booklet = stored.toPage().booklet();
        var contents = press.printable(booklet).stream().map(RecipePage::id).toList();
        if (contents.isEmpty()) {
            throw new EmptyBookletException();
        }
        var gathered = press.gathered(booklet);
        var frozen = Frozen.of(gathered);
        same(booklet, gathered).ifPresent(edition -> {
            throw new NothingChangedException(edition);
        });
        var number = editions.lastNumber(bookletId) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var news = EditionChanges.inPrint(changes.since(booklet, frozen), booklet.language());
        var printer = press.printer(booklet, gathered.with(press.imprint(booklet, number, now, news)));
        var printed = printer.all(finishedForm);
        var pages = printed.values().iterator().next().pages();
        var edition = editions.saveAndFlush(new StoredEdition(stored, number, pages, contents, frozen, news, now));
        printed.forEach((form, file) -> files.save(new StoredEditionFile(edition.id(), form, file)));
        books.keep(edition.id(), printer.manuscript(), booklet.parts().funder());
        if (person != null) {
            trail.record(TrailDeed.BOOKLET_PUBLISHED, person, booklet.key() + "/" + number);
        }
        return withFiles(edition);
    }

    /** The newest edition, if the booklet printed under its number and date would give the very same bytes. */
    private Optional<Edition> same(Booklet booklet, Pages gathered) {
        var newest = editions.ofBooklet(booklet.key(), booklet.language().getLanguage()).stream().findFirst();
        return newest.filter(edition -> {
            var imprint = press.imprint(booklet, edition.number(), edition.publishedAt(), edition.news());
            var again = press.printer(booklet, gathered.with(imprint)).print(PaperWish.usual(PaperForm.A5));
            return withFiles(edition).files().stream()
                    .anyMatch(file -> file.form() == PaperForm.A5 && file.sha256().equals(again.sha256()));
        }).map(this::withFiles);
    }

    private Edition withFiles(StoredEdition edition) {
        return edition.toEdition(files.facts(List.of(edition.id())).stream().map(EditionFiles.Facts::toFile).toList());
    }

    /** A booklet without a recipe cannot be published. */
    public static class EmptyBookletException extends RuntimeException {}

    /** The newest edition of the booklet says all of it already. */
    public static class NothingChangedException extends RuntimeException {

        private final transient Edition newest;

        NothingChangedException(Edition newest) {
            this.newest = newest;
        }

        /** The edition that is still the newest. */
        public Edition newest() {
            return newest;
        }
    }
}
