package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The shelf on other sites: the page that says how, and the small shelf that is put into a frame there. */
@Controller
class SharingController {

    static final String HELP = "citas-vietnes";
    static final String EMBEDDED = "ielikt";

    private final EditionShelf editions;
    private final EditionDisplay display;
    private final Addresses addresses;
    private final PageWriter writer;

    SharingController(EditionShelf editions, EditionDisplay display, Addresses addresses, PageWriter writer) {
        this.editions = editions;
        this.display = display;
        this.addresses = addresses;
        this.writer = writer;
    }

    /** The line that puts the shelf into another page. */
    static String line(Addresses addresses, Locale language, String title, String below, int width, int height) {
        var address = addresses.absolute(Addresses.page(language, EMBEDDED + below));
        return "<iframe src=\"" + address + "\" title=\"" + escaped(title) + "\" width=\"" + width + "\" height=\"" + height
                + "\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + HELP)
    ResponseEntity<byte[]> help(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var frame = Frame.ofShelf(addresses, wording, wording.text("library.sharing"), wording.text("library.sharing-text"), HELP);
        var parts = Map.<String, Object>of(
                "line", line(addresses, wording.language(), wording.text("library.name"), "", 640, 720),
                "feeds", List.of(
                        feed("library.feed.news", FeedController.NEWS, wording),
                        feed("library.feed.corrections", FeedController.CORRECTED, wording),
                        feed("library.feed.opds", OpdsController.CATALOGUE, wording)),
                "api", addresses.absolute("/api/v1/openapi.yaml"));
        return writer.page(request, "library/sharing", frame, parts, null);
    }

    private Feed feed(String key, String file, Wording wording) {
        return new Feed(wording.text(key), addresses.absolute(Addresses.page(wording.language(), file)));
    }

    @GetMapping({
        Addresses.ENTRANCE + "/{language}/" + EMBEDDED, Addresses.ENTRANCE + "/{language}/" + EMBEDDED + "/{key}"
    })
    ResponseEntity<byte[]> embedded(
            @PathVariable String language, @PathVariable(required = false) @Nullable String key,
            HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var some = editions.newest().stream()
                .filter(edition -> edition.language().getLanguage().equals(wording.language().getLanguage()))
                .filter(edition -> key == null || edition.bookletKey().equals(key))
                .toList();
        if (key != null && some.isEmpty()) {
            throw new NotOnShelfException(key);
        }
        var frame = new Frame(addresses, wording, wording.text("library.booklets"), wording.text("library.booklets-text"), EMBEDDED,
                List.of(), "website", Addresses.drawing("mark"));
        return writer.embedded(request, "library/embedded", frame, Map.of("booklets", display.shown(some, wording)));
    }

    /** A feed to follow. */
    public record Feed(String name, String address) {}
}
