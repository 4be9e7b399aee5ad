package lv.burtnica.library;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.burtnica.booklet.Edition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where everything on the shelf is. These addresses are printed and linked to, so they stay. */
@Component
public class Addresses {

    public static final String ENTRANCE = "/biblioteka";
    public static final String RECIPES = "receptes";
    public static final String BOOKLETS = "burtnicas";
    public static final String FOODS = "produkti";
    public static final String COOK = "ko-gatavot";
    public static final String COURSE = "kurss";
    public static final String IMPRINT = "metiens";
    public static final String CORRECTIONS = "labojumi";
    public static final String PRIVACY = "privatums";
    /** The picture that other sites show of a recipe or a booklet, below its page. */
    public static final String PICTURE = "attels.png";

    private final String host;

    Addresses(@Value("${burtnica.address}") String host) {
        this.host = host.replaceFirst("/+$", "");
    }

    /** The address that can be used from elsewhere. */
    public String absolute(String path) {
        return host + path;
    }

    /**
     * A page of the shelf.
     *
     * @param below what follows the language, empty for the shelf itself
     */
    public static String page(Locale language, String below) {
        var shelf = ENTRANCE + "/" + language.getLanguage();
        return below.isEmpty() ? shelf : shelf + "/" + below;
    }

    /** The page of a recipe. */
    public static String recipe(Locale language, String key) {
        return page(language, RECIPES + "/" + segment(key));
    }

    /** The page of a booklet with its editions. */
    public static String booklet(Locale language, String key) {
        return page(language, BOOKLETS + "/" + segment(key));
    }

    /** One file of an edition, to be downloaded. */
    public static String file(Edition edition, Edition.File file) {
        return booklet(edition.language(), edition.bookletKey()) + "/" + edition.number() + "/" + file.form().fileName();
    }

    /** Where an edition is printed with another service's name on its cover. */
    public static String imprint(Edition edition) {
        return booklet(edition.language(), edition.bookletKey()) + "/" + edition.number() + "/" + IMPRINT;
    }

    /** The page of a lesson. */
    public static String lesson(Locale language, int number) {
        return page(language, COURSE + "/" + number);
    }

    /** A line drawing, as SVG. */
    public static String drawing(String name) {
        return "/illustrations/" + segment(name) + ".svg";
    }

    /** A photograph as JPEG, in one of the sizes that are kept. */
    public static String photograph(String id, String size) {
        return "/bildes/" + segment(id) + "/" + size + ".jpg";
    }

    /** The text as it stands between two slashes of an address. */
    public static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }

    /** The text as it stands in a query. */
    public static String parameter(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
