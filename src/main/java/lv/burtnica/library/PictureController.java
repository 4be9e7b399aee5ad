package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.ready.KeptByUse;
import lv.burtnica.library.ready.Offer;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures that other sites show of booklets, and of recipes without a photograph. */
@Controller("sharedPictureController")
class PictureController {

    private static final long MOST_BYTES = 6_000_000;
    private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final EditionShelf editions;
    private final PublishedRecipes recipes;
    /** By all that is in them, so that they can be no other ones: drawing takes longer than anything else on the shelf. */
    private final KeptByUse<byte[]> drawn = new KeptByUse<>(MOST_BYTES, png -> png.length);

    PictureController(EditionShelf editions, PublishedRecipes recipes) {
        this.editions = editions;
        this.recipes = recipes;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}/" + Addresses.PICTURE)
    ResponseEntity<byte[]> booklet(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var spoken = NotOnShelfException.spoken(language);
        var found = editions.ofBooklet(key, spoken);
        if (found.isEmpty()) {
            throw new NotOnShelfException(key);
        }
        return picture(found.getFirst(), request);
    }

    private ResponseEntity<byte[]> picture(Edition edition, HttpServletRequest request) {
        var words = Wording.in(edition.language());
        var below = edition.groupName().isBlank() ? words.text("library.name") : edition.groupName();
        return picture(edition.illustration(), edition.title(), below, request);
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES + "/{key}/" + Addresses.PICTURE)
    ResponseEntity<byte[]> recipe(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var page = recipes.find(key, NotOnShelfException.spoken(language)).orElseThrow(() -> new NotOnShelfException(key)).page();
        var words = new RecipeWords(Wording.in(page.recipe().language()));
        var below = page.recipe().minutes() == null ? words.kind(page.recipe().kind()) : words.minutes(page.recipe().minutes());
        return picture(page.recipe().illustration(), page.recipe().title(), below, request);
    }

    private ResponseEntity<byte[]> picture(String drawing, String title, String below, HttpServletRequest request) {
        var png = png(drawing, title, below);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.IMAGE_PNG);
        headers.setCacheControl(HOUR);
        headers.setETag("\"" + PageWriter.tag(png) + "\"");
        var answer = new ResponseEntity<>(png, headers, HttpStatus.OK);
        Offer.page(request, answer);
        return answer;
    }

    private byte[] png(String drawing, String title, String below) {
        var name = String.join("\n", drawing, title, below);
        var known = drawn.find(name);
        if (known != null) {
            return known;
        }
        var png = SharedPicture.png(drawing, title, below);
        drawn.keep(name, png);
        return png;
    }
}
