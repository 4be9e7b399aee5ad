package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.Addresses;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Booklets and their editions with every file, its size and its SHA-256. */
@RestController
@RequestMapping("/api/v1")
class BookletApi {

    private final EditionShelf editions;
    private final PublishedRecipes recipes;
    private final Corrections corrections;
    private final Addresses addresses;

    BookletApi(EditionShelf editions, PublishedRecipes recipes, Corrections corrections, Addresses addresses) {
        this.editions = editions;
        this.recipes = recipes;
        this.corrections = corrections;
        this.addresses = addresses;
    }

    record Booklet(String key, String language, String title, String subtitle, String group, int newestEdition, List<String> editions,
            String page) {}

    record File(String form, String mediaType, long size, String sha256, String address) {}

    record Corrected(String recipe, String language, String title, String noticedAt) {}

    record EditionJson(String booklet, String language, int number, boolean newest, String title, String subtitle, String group, int pages,
            String licence, String publishedAt, List<String> recipes, List<Corrected> corrections, List<File> files, String page) {}

    @GetMapping("/booklets")
    ResponseEntity<byte[]> booklets(HttpServletRequest request) {
        var asking = new Asking(request, addresses, "language");
        var all = inLanguage(asking, editions.newest());
        return asking.stretch(all, this::booklet, latest(all));
    }

    @GetMapping("/booklets/{language}/{key}")
    ResponseEntity<byte[]> booklet(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        var newest = all(language, key).getFirst();
        return asking.thing(booklet(newest), newest.publishedAt());
    }

    @GetMapping("/editions")
    ResponseEntity<byte[]> editions(HttpServletRequest request) {
        var asking = new Asking(request, addresses, "language");
        return asking.stretch(inLanguage(asking, editions.all()), this::edition, null);
    }

    @GetMapping("/editions/{language}/{key}/{number:[1-9][0-9]{0,5}}")
    ResponseEntity<byte[]> edition(
            @PathVariable String language, @PathVariable String key, @PathVariable int number, HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        var found = all(language, key).stream().filter(one -> one.number() == number).findFirst().orElseThrow(ApiFault::nothing);
        return asking.thing(edition(found), null);
    }

    private static List<Edition> inLanguage(Asking asking, List<Edition> some) {
        if (asking.text("language").isEmpty()) {
            return some;
        }
        var language = asking.language();
        return some.stream().filter(edition -> edition.language().getLanguage().equals(language.getLanguage())).toList();
    }

    private static @Nullable Instant latest(List<Edition> some) {
        return some.stream().map(Edition::publishedAt).max(Comparator.naturalOrder()).orElse(null);
    }

    /** All editions of a booklet, the newest first; there is at least one. */
    private List<Edition> all(String language, String key) {
        var spoken = Language.spoken(language).orElseThrow(ApiFault::nothing);
        var found = editions.ofBooklet(key, spoken);
        if (found.isEmpty()) {
            throw ApiFault.nothing();
        }
        return found;
    }

    private Booklet booklet(Edition newest) {
        var language = newest.language();
        return new Booklet(newest.bookletKey(), language.getLanguage(), newest.title(), newest.subtitle(), newest.groupName(),
                newest.number(),
                editions.ofBooklet(newest.bookletKey(), language).stream().map(one -> address(language, one)).toList(), page(newest));
    }

    private String address(Locale language, Edition edition) {
        return addresses.absolute("/api/v1/editions/" + language.getLanguage() + "/" + Addresses.segment(edition.bookletKey()) + "/"
                + edition.number());
    }

    private String page(Edition edition) {
        return addresses.absolute(Addresses.booklet(edition.language(), edition.bookletKey()));
    }

    private EditionJson edition(Edition edition) {
        var newest = editions.ofBooklet(edition.bookletKey(), edition.language()).getFirst().number() == edition.number();
        return new EditionJson(edition.bookletKey(), edition.language().getLanguage(), edition.number(), newest, edition.title(),
                edition.subtitle(), edition.groupName(), edition.pages(), "CC-BY-4.0", edition.publishedAt().toString(),
                recipes.cards(editions.contents(edition)).stream().map(RecipeCard::key).toList(),
                corrections.of(edition).stream().map(BookletApi::corrected).toList(),
                edition.files().stream().sorted(Comparator.comparing(Edition.File::form)).map(file -> file(edition, file)).toList(),
                page(edition));
    }

    private static Corrected corrected(Correction correction) {
        return new Corrected(correction.key(), correction.language().getLanguage(), correction.title(), correction.noticedAt().toString());
    }

    private File file(Edition edition, Edition.File file) {
        return new File(file.form().code(), file.form().mediaType(), file.size(), file.sha256(),
                addresses.absolute(Addresses.file(edition, file)));
    }
}
