package lv.burtnica.exchange.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a page's microdata and RDFa Lite into the shape of JSON-LD, so that one reader reads all of them. */
final class Microdata {

    /** The words of microdata and those of RDFa for the same things. */
    private record Dialect(String scope, String type, String property) {}

    private static final List<Dialect> DIALECTS = List.of(
            new Dialect("itemscope", "itemtype", "itemprop"),
            new Dialect("typeof", "typeof", "property"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("recipeinstructions", "instructions", "description", "text");

    private final Dialect dialect;

    private Microdata(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<ObjectNode> recipes(Document page) {
        return DIALECTS.stream().flatMap(dialect -> page.select("[" + dialect.scope() + "]").stream()
                        .filter(element -> isRecipe(element.attr(dialect.type())))
                        .map(new Microdata(dialect)::item))
                .toList();
    }

    private static boolean isRecipe(String type) {
        var small = type.toLowerCase(Locale.ROOT).strip();
        return small.equals("recipe") || small.equals("schema:recipe") || small.matches("https?://(www\\.)?schema\\.org/recipe/?")
                || small.matches("https?://(www\\.)?data-vocabulary\\.org/recipe/?");
    }

    private ObjectNode item(Element scope) {
        var item = JSON.createObjectNode();
        item.put("@type", scope.attr(dialect.type()));
        scope.children().forEach(child -> walk(child, item));
        return item;
    }

    private void walk(Element element, ObjectNode into) {
        var names = element.attr(dialect.property()).split("\\s+");
        var isScope = element.hasAttr(dialect.scope());
        for (var name : names) {
            if (!name.isEmpty()) {
                into.withArray(plain(name)).add(isScope ? item(element) : JSON.getNodeFactory().stringNode(value(element, plain(name))));
            }
        }
        if (!isScope) {
            element.children().forEach(child -> walk(child, into));
        }
    }

    private static String plain(String name) {
        return name.substring(Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')), name.lastIndexOf('#')) + 1);
    }

    private static String value(Element element, String name) {
        var machine = machine(element);
        if (!machine.isBlank()) {
            return machine;
        }
        return TEXTS.contains(name.toLowerCase(Locale.ROOT)) ? element.html() : element.text();
    }

    private static String machine(Element element) {
        return switch (element.normalName()) {
            case "meta", "data" -> element.attr(element.hasAttr("content") ? "content" : "value");
            case "img", "source", "video" -> first(element, "src", "data-src", "data-lazy-src");
            case "a", "link" -> element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
            case "time" -> element.attr("datetime");
            default -> element.attr("content");
        };
    }

    private static String first(Element element, String... names) {
        for (var name : names) {
            var value = element.attr(name);
            if (!value.isBlank() && !value.startsWith("data:")) {
                return value;
            }
        }
        return "";
    }
}
