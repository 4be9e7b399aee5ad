package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.name.OtherNames;
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
    private final EditionDisplay display;
    private final PublishedRecipes recipes;
    private final OtherNames names;
    private final Addresses addresses;
    private final PageWriter writer;

    BookletController(
            EditionShelf editions, EditionDisplay display, PublishedRecipes recipes, OtherNames names,
            Addresses addresses, PageWriter writer) {
        this.editions = editions;
        this.display = display;
        this.recipes = recipes;
        this.names = names;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}")
    ResponseEntity<byte[]> booklet(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var languages = editions.languages(key);
        return languages.isEmpty() ? elsewhere(key, wording) : page(key, languages, wording, request);
    }

    private ResponseEntity<byte[]> elsewhere(String key, Wording wording) {
        var other = names.booklet(key).orElseThrow(() -> new NotOnShelfException(key));
        return Moved.to(Addresses.booklet(wording.language(), other));
    }

    private ResponseEntity<byte[]> page(String key, List<Locale> languages, Wording wording, HttpServletRequest request) {
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
                Addresses.booklet(own, key) + "/" + Addresses.PICTURE);
        var shown = display.history(all, wording);
        var parts = Map.<String, Object>of(
                "newest", shown.getFirst(),
                "older", shown.subList(1, shown.size()),
                "recipes", contents(newest),
                "jsonLd", BookData.of(newest, all, frame, addresses));
        return writer.page(request, "library/booklet", frame, parts, newest.publishedAt());
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
