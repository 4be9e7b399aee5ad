package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds of what is new and of what was corrected. */
@Controller
class FeedController {

    static final String NEWS = "jaunumi.xml";
    static final String CORRECTED = "labojumi.xml";

    private static final int MOST = 50;

    private final RecipeBook recipes;
    private final PublishedRecipes published;
    private final EditionShelf editions;
    private final Corrections corrections;
    private final Addresses addresses;

    FeedController(
            RecipeBook recipes, PublishedRecipes published, EditionShelf editions, Corrections corrections, Addresses addresses) {
        this.recipes = recipes;
        this.published = published;
        this.editions = editions;
        this.corrections = corrections;
        this.addresses = addresses;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + NEWS)
    ResponseEntity<byte[]> news(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var entries = Stream.concat(
                        recipes.newest(wording.language(), MOST).stream().flatMap(card -> entry(card).stream()),
                        editions.all().stream().limit(MOST).map(edition -> entry(edition, wording)))
                .sorted(Comparator.comparing(Atom.Entry::updated).reversed())
                .limit(MOST)
                .toList();
        return feed(request, wording, NEWS, "library.feed.news", "", entries);
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + CORRECTED)
    ResponseEntity<byte[]> corrected(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var entries = corrections.newest(MOST).stream().map(correction -> entry(correction, wording)).toList();
        return feed(request, wording, CORRECTED, "library.feed.corrections", Addresses.CORRECTIONS, entries);
    }

    private ResponseEntity<byte[]> feed(
            HttpServletRequest request, Wording wording, String file, String title, String page, List<Atom.Entry> entries) {
        var address = absolute(wording.language(), file);
        var links = List.of(
                Atom.Link.of("self", Atom.TYPE, address),
                Atom.Link.of("alternate", "text/html", absolute(wording.language(), page)));
        var feed = new Atom.Feed(address, wording.language().getLanguage(), wording.text(title), "", wording.text("library.name"), links,
                entries);
        return PageWriter.text(request, new MediaType("application", "atom+xml", StandardCharsets.UTF_8), Atom.write(feed));
    }

    private List<Atom.Entry> entry(RecipeCard card) {
        return published.find(card.key(), card.language()).stream().map(found -> {
            var recipe = found.page().recipe();
            var address = addresses.absolute(Addresses.recipe(recipe.language(), recipe.key()));
            return new Atom.Entry(address, recipe.title(), found.page().publishedAt(), recipe.credit().author(), recipe.description(),
                    List.of(Atom.Link.of("alternate", "text/html", address)), Map.of("language", recipe.language().getLanguage()));
        }).toList();
    }

    private Atom.Entry entry(Edition edition, Wording wording) {
        var address = addresses.absolute(Addresses.booklet(edition.language(), edition.bookletKey()));
        var title = edition.title() + ", " + wording.text("library.edition", "n", edition.number());
        return new Atom.Entry(address + "#" + edition.number(), title, edition.publishedAt(), edition.groupName(), edition.subtitle(),
                List.of(Atom.Link.of("alternate", "text/html", address)), Map.of("language", edition.language().getLanguage()));
    }

    private Atom.Entry entry(Correction correction, Wording wording) {
        var shown = ShownCorrection.of(correction, wording);
        var concerned = corrections.editions(correction).stream()
                .map(edition -> edition.title() + ", " + wording.text("library.edition", "n", edition.number()))
                .collect(Collectors.joining("; "));
        var summary = String.join(" ", shown.sentences())
                + (concerned.isEmpty() ? "" : " " + wording.text("library.correction.in", "editions", concerned));
        var page = absolute(wording.language(), Addresses.CORRECTIONS) + "#l" + correction.recipeId() + "-" + correction.number();
        var title = wording.text("library.correction.title", "title", correction.title());
        return new Atom.Entry(page, title, correction.noticedAt(), "", summary,
                List.of(Atom.Link.of("alternate", "text/html", page)), Map.of());
    }

    private String absolute(Locale language, String below) {
        return addresses.absolute(Addresses.page(language, below));
    }
}
