package lv.burtnica.browser;

import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * What the public shelf offers, found by following its links as a reader would.
 *
 * @param notebook the application
 */
record Shelf(Notebook notebook) {

    /** The key of a booklet, as it stands in its address. */
    String firstBooklet(Locale language) {
        return firstLink("/biblioteka/" + language.getLanguage(), "/burtnicas/");
    }

    /** The key of a recipe, as it stands in its address, from the first booklet on the shelf. */
    String firstRecipe(Locale language) {
        return firstLink("/biblioteka/" + language.getLanguage() + "/burtnicas/" + firstBooklet(language), "/receptes/");
    }

    private String firstLink(String path, String part) {
        try {
            return Jsoup.connect(notebook.address(path)).get().select("a[href]").eachAttr("abs:href").stream()
                    .filter(href -> href.contains(part))
                    .map(href -> href.replaceFirst(".*" + part, "").replaceFirst("[/?#].*", ""))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link with " + part + " on " + path));
        } catch (IOException e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }
}
