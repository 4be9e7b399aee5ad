package lv.burtnica.browser;

import java.util.Locale;

/** Every page that is open to all. A page that is new gets its line here, and all checks with it. */
enum PublicPage {
    HOME("/"),
    RECIPES("/receptes"),
    RECIPES_CHOSEN("/receptes?meklet=a&veids=soup&bez=milk"),
    RECIPE("/receptes/{recipe}"),
    COOK("/ko-gatavot"),
    COOK_FROM_PARCEL("/ko-gatavot?paka=lv-2013&ir=olas&ir=burkani&atverts=griki:300&nav=pipari"),
    TAKE_ALONG("/iznest?recepte=buberts"),
    BOOKLETS("/burtnicas"),
    COURSE("/kurss"),
    LESSON("/kurss/1"),
    LESSON_DAY("/kurss/1/diena"),
    LESSON_DAY_OVER_BUDGET("/kurss/1/diena?datums=2026-12-01&laiks=10:00&cilveki=12&paka=lv-2013:2&ir=sals&budzets=1"),
    LESSON_DAY_AMISS("/kurss/2/diena?datums=2026-13-41&cilveki=0&budzets=daudz"),
    LESSON_VERSIONS("/kurss/1/versijas"),
    COOK_LESSON_DAY("/kurss/1/diena/gatavot?datums=2026-12-01&laiks=10:00&cilveki=10"),
    COOK_DISH("/kurss/1/diena/gatavot?datums=2026-12-01&laiks=10:00&cilveki=10&virtuve=K7M-4PA&ediens=risu-plovs-ar-sautetu-cukgalu"),
    COOK_RECIPE("/receptes/{recipe}/gatavot"),
    KITCHEN_CODE("/virtuve"),
    SIGN_IN("/ienakt"),
    JOIN("/karte"),
    CLOSED_CARD("/karte/AAA-AAA-AAA"),
    SHELF("/biblioteka/{language}"),
    PRIVACY("/biblioteka/{language}/privatums"),
    SHELF_RECIPE("/biblioteka/{language}/receptes/{recipe}"),
    SHELF_BOOKLET("/biblioteka/{language}/burtnicas/{booklet}"),
    NO_SUCH_TABLE("/galds/aaaaaaaaaaaaaaaaaaaa"),
    SHELF_RECIPES("/biblioteka/{language}/receptes?produkts=griki&bez=milk"),
    SHELF_FOODS("/biblioteka/{language}/produkti"),
    SHELF_COOK("/biblioteka/{language}/ko-gatavot?paka=lv-2013"),
    SHELF_COURSE("/biblioteka/{language}/kurss"),
    SHELF_LESSON("/biblioteka/{language}/kurss/1"),
    SHELF_CORRECTIONS("/biblioteka/{language}/labojumi"),
    SHELF_SHARING("/biblioteka/{language}/citas-vietnes"),
    SHELF_EMBEDDED("/biblioteka/{language}/ielikt"),
    SHELF_IMPRINT("/biblioteka/{language}/burtnicas/{booklet}/1/metiens"),
    NO_SUCH_PAGE("/tadas-lapas-nav"),
    NO_SUCH_RECIPE_HERE("/receptes/tadas-receptes-nav"),
    NO_SUCH_LESSON("/kurss/99"),
    NO_SUCH_RECIPE("/biblioteka/{language}/receptes/tadas-receptes-nav");

    private final String pattern;

    PublicPage(String pattern) {
        this.pattern = pattern;
    }

    /** Its path for a reader of the language, with the first recipe or booklet that the shelf offers in it. */
    String path(Locale language, Shelf shelf) {
        var path = pattern.replace("{language}", language.getLanguage());
        if (path.contains("{recipe}")) {
            path = path.replace("{recipe}", shelf.firstRecipe(language));
        }
        return path.contains("{booklet}") ? path.replace("{booklet}", shelf.firstBooklet(language)) : path;
    }

    int status() {
        return name().startsWith("NO_SUCH") ? 404 : 200;
    }

    /** How its pictures are called. */
    String pictureName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
