package lv.burtnica.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of the application, and which deed each leads to. Whoever may do the deed to anything at all may open the address; what
 * is behind it then asks {@link Permissions} about the thing itself. A page or a controller that has no line here fails the build.
 */
public enum Door {
    HOME("", Deed.READ),
    RECIPES("receptes", Deed.READ),
    RECIPE("receptes/:key", Deed.READ),
    NEW_RECIPE("jauna-recepte", Deed.ADD_RECIPE),
    CHANGE_RECIPE("receptes/:key/labot", Deed.ADD_RECIPE),
    HISTORY("receptes/:key/vesture", Deed.ADD_RECIPE),
    OWN_RECIPES("manas-receptes", Deed.ADD_RECIPE),
    IMPORT("ievest", Deed.ADD_RECIPE),
    EXPORT("iznest", Deed.READ),
    BIN("atkritumi", Deed.ADD_RECIPE),
    WAITING_RECIPES("gaida", Deed.PUBLISH_RECIPE),
    PARCELS("pakas", Deed.KEEP_FOODS),
    NEW_PARCEL("pakas/jauna", Deed.KEEP_FOODS),
    PARCEL("pakas/:key([a-z0-9-]{1,120})", Deed.KEEP_FOODS),
    PRICE_LISTS("cenas", Deed.KEEP_FOODS),
    NEW_PRICE_LIST("cenas/jauns", Deed.KEEP_FOODS),
    PRICE_LIST("cenas/:key([a-z0-9-]{1,120})", Deed.KEEP_FOODS),
    FOODS("produkti", Deed.KEEP_FOODS),
    NEW_FOOD("produkti/jauns", Deed.KEEP_FOODS),
    FOOD("produkti/:id([a-z0-9_]{1,60})", Deed.KEEP_FOODS),
    KITCHEN("iestatijumi", Deed.KEEP_FOODS),
    COPIES("kopijas", Deed.KEEP_COPIES),
    CORRECTIONS("labojumi", Deed.PUBLISH_RECIPE),
    WHAT_TO_COOK("ko-gatavot", Deed.READ),
    BOOKLETS("burtnicas", Deed.READ),
    COURSE("kurss", Deed.READ),
    LESSON("kurss/:nodarbiba([0-9]{1,2})", Deed.READ),
    LESSON_DAY("kurss/:nodarbiba([0-9]{1,2})/diena", Deed.READ),
    CHANGE_LESSON("kurss/:nodarbiba([0-9]{1,2})/labot", Deed.KEEP_COURSE),
    LESSON_VERSIONS("kurss/:nodarbiba([0-9]{1,2})/versijas", Deed.READ),
    NEW_LESSON("kurss/jauna-nodarbiba", Deed.KEEP_COURSE),
    CHANGE_COURSE("kurss/labot", Deed.KEEP_COURSE),
    TAKE_COURSE_PACK("kurss/parnest", Deed.KEEP_COURSE),
    CHANGE_WORKSHEET("kurss/darba-lapas/:lapa([a-z0-9-]{1,80})", Deed.KEEP_COURSE),
    COOK_LESSON_DAY("kurss/:nodarbiba([0-9]{1,2})/diena/gatavot", Deed.READ),
    COOK_RECIPE("receptes/:key/gatavot", Deed.READ),
    KITCHEN_CODE("virtuve", Deed.READ),
    LESSON_DAYS("nodarbibu-dienas", Deed.KEEP_DAYS),
    KEPT_LESSON_DAY("nodarbibu-dienas/:id([0-9]{1,18})", Deed.KEEP_DAYS),
    AFTER_LESSON_DAY("nodarbibu-dienas/:id([0-9]{1,18})/pec", Deed.KEEP_DAYS),
    FUNDERS("finansetaji", Deed.KEEP_DAYS),
    NEW_FUNDER("finansetaji/jauns", Deed.KEEP_DAYS),
    FUNDER("finansetaji/:id([0-9]{1,18})", Deed.KEEP_DAYS),
    REPORT("parskats", Deed.KEEP_DAYS),
    NEW_BOOKLET("burtnicas/jauna", Deed.MAKE_BOOKLET),
    BOOKLET("burtnicas/:id([0-9]{1,18})", Deed.MAKE_BOOKLET),

    SIGN_IN("ienakt", Deed.READ),
    SIGN_IN_BY_DEVICE("/ienakt/ierice", Deed.READ),
    ASK_DEVICE("/ienakt/ierice/jautajums", Deed.READ),
    ASK_SERVICE("/oauth2/authorization/*", Deed.READ),
    SIGN_IN_BY_SERVICE("/login/oauth2/code/*", Deed.READ),
    FIRST_ACCOUNT("pirmais-konts/:secret", Deed.READ),
    JOIN("karte/:code?", Deed.READ),
    SELF("es", Deed.CHANGE_SELF),
    OWN_DATA("es/dati", Deed.CHANGE_SELF),
    WARNINGS("bridinajumi", Deed.CHANGE_SELF),
    DOWNLOADS("lejupielades", Deed.PUBLISH_EDITION),
    GROUPS("grupas", Deed.SEE_GROUP),
    GROUP("grupas/:id([0-9]{1,18})", Deed.SEE_GROUP),
    PEOPLE("cilveki", Deed.KEEP_PEOPLE),
    TRAIL("darbi", Deed.SEE_TRAIL),
    PERSON("cilveki/:id([0-9]{1,18})", Deed.SEE_GROUP),

    SHELF("/biblioteka/**", Deed.READ),
    SHELF_ENTRANCE("/biblioteka", Deed.READ),
    PRIVACY("/privatums", Deed.READ),
    API("/api/**", Deed.READ),
    OEMBED("/oembed", Deed.READ),
    COURSE_PAPERS("/kurss/*/*.pdf", Deed.READ),
    COURSE_PRESENTATION("/kurss/*.pdf", Deed.READ),
    COURSE_PACK("/kurss/*.zip", Deed.READ),
    KITCHEN_NEWS("/kurss/virtuve/*", Deed.READ),
    DAY_PAPERS("/nodarbibu-dienas/*/*.pdf", Deed.KEEP_DAYS),
    TABLE("/galds/*", Deed.READ),
    REPORT_FILES("/parskats/*", Deed.KEEP_DAYS),
    PHOTOGRAPHS("/bildes/**", Deed.READ),
    ROBOTS("/robots.txt", Deed.READ),
    SITE_MAP("/sitemap.xml", Deed.READ),
    BROWSER_ICON("/favicon.ico", Deed.READ),
    ERROR("/error", Deed.READ),

    DRAWINGS("/illustrations/**", Deed.READ),
    FONTS("/fonts/**", Deed.READ),
    ICONS("/icons/**", Deed.READ),
    SHEETS("/*.css", Deed.READ),
    COOKING_SCRIPT("/cooking.js", Deed.READ),
    DEVICE_SCRIPT("/passkeys.js", Deed.READ),
    MANIFEST("/manifest.webmanifest", Deed.READ),
    WORKER("/sw.js", Deed.READ),
    OFFLINE("/offline.html", Deed.READ);

    private final String pattern;
    private final Deed deed;

    Door(String pattern, Deed deed) {
        this.pattern = pattern;
        this.deed = deed;
    }

    /** The address: with a slash in front as Spring matches it, without as the template of a page. */
    public String pattern() {
        return pattern;
    }

    /** What somebody must be allowed to do to anything at all to come in. */
    public Deed deed() {
        return deed;
    }

    /** Whether it is the address of a page of the application, whose class says itself who may come in. */
    public boolean isPage() {
        return !pattern.startsWith("/");
    }

    /** The patterns that a reader without an account may open and that are no pages. */
    public static String[] openPatterns() {
        return Arrays.stream(values())
                .filter(door -> !door.isPage() && door.deed.isAllowed(Standing.READER))
                .map(Door::pattern)
                .toArray(String[]::new);
    }

    /** What is no page and not open to readers. */
    public static List<Door> closedFiles() {
        return Arrays.stream(values()).filter(door -> !door.isPage() && !door.deed.isAllowed(Standing.READER)).toList();
    }

    /** The names of the roles whose people may come in. */
    public String[] roles() {
        return Arrays.stream(Role.values()).filter(deed::isOpenTo).map(Role::name).toArray(String[]::new);
    }

    /** The door of a page by the template of its route. */
    public static Optional<Door> ofPage(String template) {
        return Arrays.stream(values()).filter(door -> door.isPage() && door.pattern.equals(template)).findFirst();
    }
}
