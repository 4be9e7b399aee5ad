package lv.burtnica.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lv.burtnica.exchange.Neutral;
import lv.burtnica.exchange.page.SchemaWriter;
import lv.burtnica.recipe.Recipe;

/** Web pages as a browser saves them: one recipe among menus, scripts, styles, comments and other recipes, some 200 kB each. */
final class SavedPages {

    private static final int SIZE = 200_000;
    private static final List<String> WORDS = List.of(
            "garšīgi", "lēti", "recepte", "mājās", "vakariņas", "virtuve", "sezona", "ogas", "sēnes", "dārzs", "padoms", "lasīt", "vairāk");

    private final Random random;

    private SavedPages(long seed) {
        random = new Random(seed);
    }

    /** A page for each of the starter recipes, the same for the same seed. */
    static List<byte[]> of(long seed) {
        var pages = new SavedPages(seed);
        return RecipeGenerator.starters().stream().map(pages::page).toList();
    }

    private byte[] page(Recipe recipe) {
        var page = new StringBuilder(SIZE + 5000);
        page.append("<!DOCTYPE html><html lang=\"").append(recipe.language().getLanguage()).append("\"><head><meta charset=\"utf-8\"><title>")
                .append(recipe.title()).append("</title><style>");
        IntStream.range(0, 600).forEach(rule -> page.append(".c").append(rule).append("{margin:").append(random.nextInt(40)).append("px}"));
        page.append("</style><script>var d=[");
        IntStream.range(0, 4000).forEach(number -> page.append(random.nextInt(100_000)).append(','));
        page.append("0];</script><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",")
                .append("\"name\":\"Virtuve\"},").append(SchemaWriter.write(Neutral.of(recipe))).append("]}</script></head><body>");
        menu(page);
        page.append("<main><h1>").append(recipe.title()).append("</h1>");
        recipe.ingredients().forEach(group -> {
            page.append("<h4>").append(group.title()).append("</h4><ul>");
            group.lines().forEach(line -> page.append("<li class=\"c").append(random.nextInt(600)).append("\"><span>").append(line).append("</span></li>"));
            page.append("</ul>");
        });
        page.append("</main><section id=\"comments\">");
        while (page.length() < SIZE) {
            comment(page);
        }
        return page.append("</section></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void menu(StringBuilder page) {
        page.append("<nav><ul>");
        IntStream.range(0, 120).forEach(item -> page.append("<li><a href=\"/r/").append(item).append("\">").append(words(2)).append("</a></li>"));
        page.append("</ul></nav>");
    }

    private void comment(StringBuilder page) {
        page.append("<article class=\"comment c").append(random.nextInt(600)).append("\"><header><img src=\"/a/").append(random.nextInt(900))
                .append(".png\" alt=\"\"><b>").append(words(1)).append("</b></header><p>").append(words(25)).append("</p></article>\n");
    }

    private String words(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList());
    }
}
