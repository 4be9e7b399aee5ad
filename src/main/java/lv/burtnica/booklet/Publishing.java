package lv.burtnica.booklet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private final BookletPress press;
    private final Clock clock;

    Publishing(Booklets booklets, Editions editions, EditionFiles files, BookletPress press, Clock clock) {
        this.booklets = booklets;
        this.editions = editions;
        this.files = files;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Publishes the booklet as its next edition.
     *
     * @param person who does it, {@code null} at the first start
     * @throws BookletDesk.NotAllowedException if the person does not keep the notebook in order
     * @throws EmptyBookletException if it has no recipe that everybody may read
     * @throws lv.burtnica.press.PressException if something in it cannot be printed; nothing is published then
     */
    @Transactional
    public Edition publish(long bookletId, @Nullable Person person) {
        if (person != null && !person.isWorker()) {
            throw new BookletDesk.NotAllowedException();
        }
        var stored = booklets.findById(bookletId).orElseThrow(BookletDesk.ChangedMeanwhileException::new);
        var booklet = stored.toPage().booklet();
        var contents = press.printable(booklet).stream().map(RecipePage::id).toList();
        if (contents.isEmpty()) {
            throw new EmptyBookletException();
        }
        var number = editions.lastNumber(bookletId) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var printed = press.print(booklet, number, now);
        var pages = printed.getOrDefault(PaperForm.A5, printed.values().iterator().next()).pages();
        var edition = editions.save(new StoredEdition(stored, number, pages, contents, now));
        printed.forEach((form, pdf) -> files.save(new StoredEditionFile(edition.id(), form, pdf)));
        return edition.toEdition(files.facts(List.of(edition.id())).stream().map(EditionFiles.Facts::toFile).toList());
    }

    /** A booklet without a recipe cannot be published. */
    public static class EmptyBookletException extends RuntimeException {}
}
