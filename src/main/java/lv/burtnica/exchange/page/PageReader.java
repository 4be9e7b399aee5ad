package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the recipes in a saved web page: JSON-LD first, and microdata where that has none, or lacks ingredients or steps. */
public final class PageReader {

    private PageReader() {}

    /**
     * The recipes of a page, each once.
     *
     * @param address where the page is from, empty where nobody knows
     * @throws NoRecipeException if there is none
     */
    public static List<Incoming> read(String html, String address) {
        var page = Jsoup.parse(html, address);
        var isMended = false;
        var nodes = new ArrayList<ObjectNode>();
        for (var script : page.select("script[type*=ld+json]")) {
            var read = LooseJson.read(script.data());
            isMended |= read.isMended();
            nodes.addAll(SchemaFinder.recipes(read.values()));
        }
        var marked = Microdata.recipes(page);
        nodes.forEach(node -> complete(node, marked));
        nodes.addAll(marked);
        return recipes(nodes, page, isMended);
    }

    private static List<Incoming> recipes(List<ObjectNode> nodes, Document page, boolean isMended) {
        var found = new ArrayList<Incoming>();
        var seen = new HashSet<String>();
        NoRecipeException reason = null;
        for (var node : nodes) {
            try {
                var recipe = recipe(node, page, isMended);
                if (seen.add(recipe.title())) {
                    found.add(recipe);
                }
            } catch (NoRecipeException e) {
                reason = e;
            }
        }
        if (found.isEmpty()) {
            throw Objects.requireNonNullElseGet(reason, () -> new NoRecipeException(isMended ? "broken-json" : "no-recipe-in-page"));
        }
        return found;
    }

    private static Incoming recipe(ObjectNode node, Document page, boolean isMended) {
        if (Nodes.line(Nodes.first(node, "name", "headline")).isEmpty()) {
            node.put("name", title(page));
        }
        var gathering = SchemaReader.read(node);
        if (isMended) {
            gathering.gap(Part.OTHER, "mended", Map.of());
        }
        return PageGroups.found(completed(gathering.recipe(), page), page);
    }

    /** What one kind of markup left out and the other says. */
    private static void complete(ObjectNode node, List<ObjectNode> marked) {
        if (marked.size() != 1) {
            return;
        }
        for (var name : List.of("recipeIngredient", "recipeInstructions", "recipeYield", "totalTime", "prepTime", "cookTime", "image")) {
            var other = marked.getFirst().path(name);
            if (Nodes.list(node.path(name)).isEmpty() && !other.isMissingNode()) {
                node.set(name, other);
            }
        }
    }

    private static Incoming completed(Incoming recipe, Document page) {
        var origin = recipe.origin();
        var from = new Origin(
                origin.address().isEmpty() ? address(page) : origin.address(),
                origin.site().isEmpty() ? meta(page, "og:site_name") : origin.site(),
                origin.author().isEmpty() ? meta(page, "author") : origin.author(),
                origin.licence().isEmpty() ? Licences.shortened(licence(page)) : origin.licence());
        var language = recipe.language().isEmpty() ? page.select("html").attr("lang").strip() : recipe.language();
        return new Incoming(
                recipe.title(), recipe.description(), language, recipe.yields(), recipe.times(), recipe.category(), recipe.tags(),
                recipe.ingredients(), recipe.steps(), recipe.notes(), images(recipe, page), from, recipe.nutrition(), recipe.gaps());
    }

    private static List<String> images(Incoming recipe, Document page) {
        var base = recipe.images().isEmpty() ? Stream.of(meta(page, "og:image")) : recipe.images().stream();
        return base.filter(image -> !image.isEmpty()).map(image -> absolute(image, page)).toList();
    }

    private static String absolute(String image, Document page) {
        var resolved = StringUtil.resolve(page.location(), image);
        return resolved.isEmpty() ? image : resolved;
    }

    private static String address(Document page) {
        return Stream.of(page.location(), page.select("link[rel=canonical]").attr("href"), meta(page, "og:url"))
                .filter(place -> place.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    private static String licence(Document page) {
        var link = page.selectFirst("a[rel~=license][href], link[rel~=license][href]");
        return link == null ? "" : link.attr("href").strip();
    }

    private static String title(Document page) {
        var heading = page.selectFirst("h1");
        return Words.line(heading == null ? meta(page, "og:title") : heading.text());
    }

    private static String meta(Document page, @Nullable String name) {
        var found = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return found == null ? "" : Words.line(found.attr("content"));
    }
}
