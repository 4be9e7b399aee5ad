package lv.burtnica.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page of the shelf.
 *
 * @param title of the page, without the name of the notebook
 * @param description one or two sentences for those who look for something or share the page
 * @param below the page's address after its language
 * @param languages in which the page's content can be read; empty for a page that search machines shall pass over
 * @param type of the page in the words of the Open Graph protocol
 * @param picture the path of a picture of it
 */
record Frame(
        Addresses addresses,
        Wording wording,
        String title,
        String description,
        String below,
        List<Locale> languages,
        String type,
        String picture) {

    private static final String ICON = "/icons/icon.png";

    /** A page that has all its words in every language. */
    static Frame ofShelf(Addresses addresses, Wording wording, String title, String description, String below) {
        return new Frame(addresses, wording, title, description, below, Texts.standard().languages(), "website", ICON);
    }

    /** A page with content in some languages. */
    static Frame ofContent(
            Addresses addresses,
            Wording wording,
            String title,
            String description,
            String below,
            List<Locale> languages,
            @Nullable String picture) {
        return new Frame(addresses, wording, title, description, below, languages, "article", picture == null ? ICON : picture);
    }

    public String text(String key) {
        return wording.text(key);
    }

    public String language() {
        return wording.language().getLanguage();
    }

    public boolean isIndexed() {
        return !languages.isEmpty();
    }

    /** The one address of this content, even where the page is also seen from another language. */
    public String canonical() {
        var own = languages.contains(wording.language()) || languages.isEmpty() ? wording.language() : languages.getFirst();
        return addresses.absolute(Addresses.page(own, below));
    }

    public String absolutePicture() {
        return addresses.absolute(picture);
    }

    /** Another page in this page's language, as it can be used from elsewhere. */
    public String absolute(String other) {
        return addresses.absolute(Addresses.page(wording.language(), other));
    }

    /** The same content in each of its languages; none where there is only one. */
    public List<Alternate> alternates() {
        return languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(language -> new Alternate(language.getLanguage(), addresses.absolute(Addresses.page(language, below))))
                        .toList();
    }

    /** The way to this page in each language that the shelf speaks. */
    public List<Choice> choices() {
        return Texts.standard().languages().stream()
                .map(language -> new Choice(
                        language.getLanguage(),
                        Texts.standard().text("library.this-language", language),
                        LanguageController.address(language, below),
                        language.equals(wording.language())))
                .toList();
    }

    /** The pages that every page links to. */
    public List<Way> ways() {
        return Stream.of(
                        way(Addresses.RECIPES, "library.recipes"),
                        way(Addresses.COOK, "library.cook"),
                        way(Addresses.FOODS, "library.foods-short"),
                        way(Addresses.BOOKLETS, "library.booklets"),
                        way(Addresses.COURSE, "library.course"))
                .toList();
    }

    public String privacy() {
        return Addresses.page(wording.language(), Addresses.PRIVACY);
    }

    private Way way(String part, String key) {
        return new Way(Addresses.page(wording.language(), part), text(key), below.matches(part + "([/?].*)?"));
    }

    /** Where other sites learn how to show this page; empty where it is not to be shown elsewhere. */
    public String oembed() {
        var shared = below.isEmpty() || below.startsWith(Addresses.RECIPES + "/") || below.matches(Addresses.BOOKLETS + "(/.*)?");
        return isIndexed() && shared
                ? addresses.absolute(OembedController.ADDRESS + "?format=json&url=" + Addresses.parameter(canonical()))
                : "";
    }

    public String shelf() {
        return Addresses.page(wording.language(), "");
    }

    record Alternate(String language, String address) {}

    record Choice(String language, String name, String address, boolean here) {

        public String code() {
            return language.toUpperCase(Locale.ROOT);
        }
    }

    record Way(String address, String name, boolean here) {}
}
