package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Tells other sites how to show an address of the shelf, as oembed.com has it: booklets as a small shelf, recipes as a link. */
@Controller
class OembedController {

    static final String ADDRESS = "/oembed";

    private static final Pattern PAGE = Pattern.compile(
            Addresses.ENTRANCE + "/(lv|en)(?:/(" + Addresses.BOOKLETS + "|" + Addresses.RECIPES + ")(?:/([a-z0-9-]{1,120}))?)?");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 720;
    private static final int LEAST = 200;

    private final Addresses addresses;
    private final EditionShelf editions;
    private final PublishedRecipes recipes;

    OembedController(Addresses addresses, EditionShelf editions, PublishedRecipes recipes) {
        this.addresses = addresses;
        this.editions = editions;
        this.recipes = recipes;
    }

    /** @return 404 for an address that is not on the shelf, 501 for another format than JSON, as the specification asks */
    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> oembed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(name = "maxwidth", defaultValue = "") String widest,
            @RequestParam(name = "maxheight", defaultValue = "") String highest,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        var host = addresses.absolute("");
        var path = url.startsWith(host) ? url.substring(host.length()).replaceFirst("[?#].*$", "") : "";
        var page = PAGE.matcher(path);
        var found = page.matches()
                ? described(Objects.requireNonNull(page.group(1)), page.group(2), page.group(3), size(widest, WIDTH), size(highest, HEIGHT))
                : Optional.<ObjectNode>empty();
        return found.map(json -> PageWriter.text(request, MediaType.APPLICATION_JSON, JsonText.JSON.writeValueAsString(json)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ObjectNode> described(
            String tag, @Nullable String part, @Nullable String key, int width, int height) {
        var language = Language.spoken(tag).orElseThrow();
        if (key == null) {
            return Optional.of(framed(Wording.in(language).text("library.name"), "", language, width, height));
        }
        if (Addresses.RECIPES.equals(part)) {
            return recipes.find(key, language).map(found -> {
                var json = json("link", found.page().recipe().title(), language);
                var picture = Addresses.recipe(found.page().recipe().language(), key) + "/" + Addresses.PICTURE;
                return thumbnail(json, picture);
            });
        }
        return editions.ofBooklet(key, language).stream().findFirst()
                .map(edition -> thumbnail(framed(edition.title(), "/" + key, language, width, height),
                        Addresses.booklet(language, key) + "/" + Addresses.PICTURE));
    }

    private ObjectNode framed(String title, String below, Locale language, int width, int height) {
        return json("rich", title, language)
                .put("html", SharingController.line(addresses, language, title, below, width, height))
                .put("width", width)
                .put("height", height);
    }

    private ObjectNode json(String type, String title, Locale language) {
        return JsonText.JSON.createObjectNode()
                .put("version", "1.0")
                .put("type", type)
                .put("title", title)
                .put("provider_name", Wording.in(language).text("library.name"))
                .put("provider_url", addresses.absolute(Addresses.page(language, "")))
                .put("cache_age", 3600);
    }

    private ObjectNode thumbnail(ObjectNode json, String picture) {
        return json.put("thumbnail_url", addresses.absolute(picture))
                .put("thumbnail_width", SharedPicture.WIDTH)
                .put("thumbnail_height", SharedPicture.HEIGHT);
    }

    private static int size(String asked, int usual) {
        return asked.matches("[1-9][0-9]{0,4}") ? Math.clamp(Integer.parseInt(asked), LEAST, usual) : usual;
    }
}
