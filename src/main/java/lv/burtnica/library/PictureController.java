package lv.burtnica.library;

import java.time.Duration;
import java.util.function.Supplier;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
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

    private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final EditionShelf editions;
    private final PublishedRecipes recipes;
    private final ContentCache cache;

    PictureController(EditionShelf editions, PublishedRecipes recipes, ContentCache cache) {
        this.editions = editions;
        this.recipes = recipes;
        this.cache = cache;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}/" + Addresses.PICTURE)
    ResponseEntity<byte[]> booklet(@PathVariable String language, @PathVariable String key) {
        var spoken = NotOnShelfException.spoken(language);
        var found = editions.ofBooklet(key, spoken);
        if (found.isEmpty()) {
            throw new NotOnShelfException(key);
        }
        return picture(found.getFirst());
    }

    private ResponseEntity<byte[]> picture(Edition edition) {
        var words = Wording.in(edition.language());
        return picture("picture/edition/" + edition.id(), () -> SharedPicture.png(
                edition.illustration(), edition.title(),
                edition.groupName().isBlank() ? words.text("library.name") : edition.groupName()));
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES + "/{key}/" + Addresses.PICTURE)
    ResponseEntity<byte[]> recipe(@PathVariable String language, @PathVariable String key) {
        var page = recipes.find(key, NotOnShelfException.spoken(language)).orElseThrow(() -> new NotOnShelfException(key)).page();
        var words = new RecipeWords(Wording.in(page.recipe().language()));
        var below = page.recipe().minutes() == null ? words.kind(page.recipe().kind()) : words.minutes(page.recipe().minutes());
        return picture("picture/recipe/" + page.id(), () -> SharedPicture.png(
                page.recipe().illustration(), page.recipe().title(), below));
    }

    private ResponseEntity<byte[]> picture(String name, Supplier<byte[]> make) {
        var png = cache.get(name, make);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.IMAGE_PNG);
        headers.setCacheControl(HOUR);
        headers.setETag("\"" + PageWriter.tag(png) + "\"");
        return new ResponseEntity<>(png, headers, HttpStatus.OK);
    }
}
