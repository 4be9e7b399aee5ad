package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The shelf itself: the booklets that stand on it, and what is new. */
@Controller
class ShelfController {

    private static final int NEWEST = 6;

    private final RecipeBook recipes;
    private final RecipeSearch search;
    private final EditionShelf editions;
    private final EditionDisplay display;
    private final Addresses addresses;
    private final PageWriter writer;

    ShelfController(
            RecipeBook recipes, RecipeSearch search, EditionShelf editions, EditionDisplay display, Addresses addresses,
            PageWriter writer) {
        this.recipes = recipes;
        this.search = search;
        this.editions = editions;
        this.display = display;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}")
    ResponseEntity<byte[]> shelf(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var booklets = booklets(wording);
        var frame = Frame.ofShelf(addresses, wording, wording.text("library.promise"), wording.text("library.promise-text"), "");
        var parts = Map.<String, Object>of(
                "booklets", display.shown(booklets, wording),
                "newest", ShownCard.of(recipes.newest(wording.language(), NEWEST), wording),
                "kinds", ShownKind.of(search.find(RecipeQuery.all(wording.language()), 0, 1), RecipeQuery.all(wording.language())));
        return writer.page(request, "library/shelf", frame, parts, changed(booklets));
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS)
    ResponseEntity<byte[]> booklets(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var booklets = booklets(wording);
        var frame = Frame.ofShelf(
                addresses, wording, wording.text("library.booklets"), wording.text("library.booklets-text"), Addresses.BOOKLETS);
        return writer.page(
                request, "library/booklets", frame, Map.of("booklets", display.shown(booklets, wording)), changed(booklets));
    }

    /** The newest edition of each booklet, those in the reader's language first. */
    private List<Edition> booklets(Wording wording) {
        var language = wording.language().getLanguage();
        return editions.newest().stream()
                .sorted(Comparator.comparing(edition -> !edition.language().getLanguage().equals(language)))
                .toList();
    }

    private @Nullable Instant changed(List<Edition> booklets) {
        return Stream.concat(booklets.stream().map(Edition::publishedAt), recipes.lastChange().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
