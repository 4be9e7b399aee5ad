package lv.burtnica.exchange.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the recipes in JSON-LD, wherever they hang: in a list, in {@code @graph}, under {@code mainEntity}. */
public final class SchemaFinder {

    /** Things named by {@code @id} somewhere and meant by it elsewhere. */
    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<ObjectNode> recipes = new ArrayList<>();

    private SchemaFinder() {}

    /** Every schema.org recipe within, but none below another, with what it points to put in its place. */
    public static List<ObjectNode> recipes(List<JsonNode> values) {
        var finder = new SchemaFinder();
        values.forEach(finder::walk);
        finder.recipes.forEach(finder::resolve);
        return finder.recipes;
    }

    /** Not into a recipe: what hangs below it is about something else. */
    private void walk(JsonNode root) {
        var waiting = new ArrayDeque<JsonNode>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (node instanceof ObjectNode object) {
                if (object.path("@id").isString() && object.size() > 1) {
                    named.putIfAbsent(object.path("@id").stringValue(), object);
                }
                if (Nodes.is(object, "Recipe")) {
                    recipes.add(object);
                    continue;
                }
            }
            waiting.addAll(node.values());
        }
    }

    private void resolve(ObjectNode recipe) {
        for (var name : List.of("author", "image", "publisher", "mainEntityOfPage", "isPartOf")) {
            var value = recipe.path(name);
            if (value.isObject() && value.size() == 1 && named.containsKey(value.path("@id").asString(""))) {
                recipe.set(name, named.get(value.path("@id").stringValue()));
            }
        }
    }
}
