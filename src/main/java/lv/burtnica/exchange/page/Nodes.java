package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Small questions to JSON that may be a value, a list of values, or an object that holds the value. */
final class Nodes {

    private Nodes() {}

    /** The elements of a list, the node itself where it is none, nothing where there is nothing. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? node.values().stream().filter(value -> !value.isNull()).toList() : List.of(node);
    }

    /** The first property that is there. */
    static JsonNode first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst()
                .orElseGet(() -> node.path(names[0]));
    }

    /** A value as it is written, not cleaned; of an object what it is called. */
    static String raw(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            var number = node.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (node.isArray()) {
            return list(node).stream().map(Nodes::raw).filter(text -> !text.isBlank()).findFirst().orElse("");
        }
        return node.isObject() ? raw(first(node, "@value", "name", "text", "url", "@id")) : "";
    }

    static String line(JsonNode node) {
        return Words.line(raw(node));
    }

    /** What all elements are called, each once. */
    static String names(JsonNode node) {
        return list(node).stream().map(Nodes::line).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** The last part of each type, in small letters: {@code howtostep} of {@code http://schema.org/HowToStep}. */
    static boolean is(JsonNode node, String type) {
        return list(first(node, "@type", "type")).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .map(name -> name.substring(Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')), name.lastIndexOf('#')) + 1))
                .anyMatch(name -> name.strip().equalsIgnoreCase(type));
    }

    /** Parts of lists written with commas, or as a list. */
    static List<String> parts(JsonNode node) {
        var parts = new ArrayList<String>();
        var whole = list(node);
        Function<JsonNode, Stream<String>> split =
                one -> whole.size() > 1 ? Stream.of(raw(one)) : Stream.of(raw(one).split("[,;]"));
        whole.stream().flatMap(split).map(Words::line).filter(part -> !part.isEmpty()).forEach(parts::add);
        return parts;
    }
}
