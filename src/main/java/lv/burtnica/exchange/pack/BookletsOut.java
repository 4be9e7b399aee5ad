package lv.burtnica.exchange.pack;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.funder.Funder;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import org.springframework.stereotype.Component;

/**
 * Puts the published booklets that hold a recipe of the course into a pack, as descriptions. Their funders stay behind: another service
 * names its own.
 */
@Component
class BookletsOut {

    private final BookletDesk desk;
    private final EditionShelf shelf;
    private final RecipeBook book;

    BookletsOut(BookletDesk desk, EditionShelf shelf, RecipeBook book) {
        this.desk = desk;
        this.shelf = shelf;
        this.book = book;
    }

    /** @return the keys of the course's recipes and of those that stand in these booklets */
    Set<String> pack(Set<String> ofCourse, Packing packing) {
        var keys = new HashSet<>(ofCourse);
        var all = desk.all();
        for (var edition : shelf.newest()) {
            var pages = recipes(shelf.contents(edition));
            if (pages.stream().anyMatch(page -> ofCourse.contains(page.recipe().key()))) {
                var current = current(edition, all);
                if (current.isEmpty()) {
                    packing.leaveOut(PackKind.BOOKLET, edition.bookletKey(), edition.language(), "not-published");
                } else {
                    pack(current.get().booklet(), edition, packing);
                    pages.forEach(page -> keys.add(page.recipe().key()));
                }
            }
        }
        return keys;
    }

    /** A booklet as a file says it, with all of its recipes. */
    BookletFile file(Booklet booklet) {
        return file(booklet, book.get(booklet.recipes()));
    }

    private static BookletFile file(Booklet booklet, List<RecipePage> recipes) {
        return new BookletFile(
                booklet.title(), booklet.subtitle(), booklet.groupName(), booklet.language(), booklet.illustration(),
                booklet.myRecipePages(), booklet.foreword(), RecipesOut.files(recipes),
                booklet.parts().with(Funder.NONE), List.of());
    }

    private void pack(Booklet booklet, Edition edition, Packing packing) {
        packing.add(
                PackEntry.page(PackKind.BOOKLET, booklet.key(), booklet.language(), edition.number(), booklet.title()),
                new Piece.OfBooklet(file(booklet, recipes(booklet.recipes()))).text());
    }

    /** The booklet, if its words are those that were published: what somebody still works on goes nowhere. */
    private static Optional<BookletPage> current(Edition edition, List<BookletPage> all) {
        return all.stream()
                .filter(page -> page.booklet().key().equals(edition.bookletKey())
                        && page.booklet().language().equals(edition.language()))
                .filter(page -> !page.changedAt().truncatedTo(ChronoUnit.SECONDS).isAfter(edition.publishedAt()))
                .findFirst();
    }

    private List<RecipePage> recipes(List<Long> ids) {
        return book.get(ids).stream().filter(page -> page.state() == RecipeState.PUBLISHED).toList();
    }
}
