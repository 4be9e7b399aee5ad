package lv.burtnica.library;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.burtnica.booklet.Edition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where everything on the shelf is. These addresses are printed and linked to, so they stay. */
@Component
class Addresses {

    static final String ENTRANCE = "/biblioteka";
    static final String RECIPES = "receptes";
    static final String BOOKLETS = "burtnicas";
    static final String PRIVACY = "privatums";

    private final String host;

    Addresses(@Value("${burtnica.address}") String host) {
        this.host = host.replaceFirst("/+$", "");
    }

    /** The address that can be used from elsewhere. */
    String absolute(String path) {
        return host + path;
    }

    /**
     * A page of the shelf.
     *
     * @param below what follows the language, empty for the shelf itself
     */
    static String page(Locale language, String below) {
        var shelf = ENTRANCE + "/" + language.getLanguage();
        return below.isEmpty() ? shelf : shelf + "/" + below;
    }

    static String recipe(Locale language, String key) {
        return page(language, RECIPES + "/" + segment(key));
    }

    static String booklet(Locale language, String key) {
        return page(language, BOOKLETS + "/" + segment(key));
    }

    static String file(Edition edition, Edition.File file) {
        return booklet(edition.language(), edition.bookletKey()) + "/" + edition.number() + "/" + file.form().fileName();
    }

    static String drawing(String name) {
        return "/illustrations/" + segment(name) + ".svg";
    }

    static String photograph(String id, String size) {
        return "/bildes/" + segment(id) + "/" + size + ".jpg";
    }

    static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }

    static String parameter(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
