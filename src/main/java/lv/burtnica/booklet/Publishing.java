package lv.burtnica.booklet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lv.burtnica.people.Deed;
import java.util.Optional;
import lv.burtnica.people.Person;
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
    private final FrozenBooks frozen;
    private final BookletPress press;
    private final Clock clock;

    Publishing(
            Booklets booklets, Editions editions, EditionFiles files, FrozenBooks frozen, BookletPress press, Clock clock) {
        this.booklets = booklets;
        this.editions = editions;
        this.files = files;
        this.frozen = frozen;
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
        same(booklet).ifPresent(edition -> {
            throw new NothingChangedException(edition);
        });
        var number = editions.lastNumber(bookletId) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var printed = press.print(booklet, number, now, finishedForm);
        var pages = printed.values().iterator().next().pages();
        var edition = editions.saveAndFlush(new StoredEdition(stored, number, pages, contents, now));
        printed.forEach((form, file) -> files.save(new StoredEditionFile(edition.id(), form, file)));
        frozen.keep(edition.id(), press.manuscript(booklet, number, now), booklet.parts().funder());
        return withFiles(edition);
    }

    /** The newest edition, if the booklet printed under its number and date would give the very same bytes. */
    private Optional<Edition> same(Booklet booklet) {
        return editions.ofBooklet(booklet.key(), booklet.language().getLanguage()).stream()
                .findFirst()
                .map(this::withFiles)
                .filter(newest -> newest.files().stream()
                        .filter(file -> file.form() == PaperForm.A5)
                        .anyMatch(file -> file.sha256().equals(again(booklet, newest).sha256())));
    }

    private PaperFile again(Booklet booklet, Edition newest) {
        return press.print(booklet, newest.number(), newest.publishedAt(), PaperForm.A5);
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
