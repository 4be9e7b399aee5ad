package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a booklet: its editions, the newest first, what the newest holds, and how to print it. */
@Controller
class BookletController {

    private final EditionShelf editions;
    private final PublishedRecipes recipes;
    private final Addresses addresses;
    private final PageWriter writer;

    BookletController(EditionShelf editions, PublishedRecipes recipes, Addresses addresses, PageWriter writer) {
        this.editions = editions;
        this.recipes = recipes;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}")
    ResponseEntity<byte[]> booklet(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var languages = editions.languages(key);
        if (languages.isEmpty()) {
            throw new NotOnShelfException(key);
        }
        var own = languages.contains(wording.language()) ? wording.language() : languages.getFirst();
        var all = editions.ofBooklet(key, own);
        var newest = all.getFirst();
        var frame = Frame.ofContent(
                addresses,
                wording,
                newest.title(),
                description(newest, wording),
                Addresses.BOOKLETS + "/" + Addresses.segment(key),
                languages,
                null);
        var parts = Map.<String, Object>of(
                "newest", shown(newest, wording),
                "older", all.stream().skip(1).map(edition -> shown(edition, wording)).toList(),
                "recipes", contents(newest));
        return writer.page(request, "library/booklet", frame, parts, newest.publishedAt());
    }

    private ShownEdition shown(Edition edition, Wording wording) {
        return ShownEdition.of(edition, editions.changes(edition, wording), wording);
    }

    private List<Entry> contents(Edition newest) {
        return recipes.cards(editions.contents(newest)).stream()
                .map(card -> new Entry(Addresses.recipe(card.language(), card.key()), card.title()))
                .toList();
    }

    private static String description(Edition edition, Wording wording) {
        return edition.subtitle().isBlank() ? wording.text("library.booklets-text") : edition.subtitle();
    }

    /** A recipe in the booklet. */
    record Entry(String address, String title) {}
}
