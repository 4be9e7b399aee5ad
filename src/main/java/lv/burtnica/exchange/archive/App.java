package lv.burtnica.exchange.archive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.exchange.page.Words;
import tools.jackson.databind.JsonNode;

/** Small questions to the JSON of other programs. */
final class App {

    private static final int DECIMALS = 3;

    private App() {}

    static JsonNode first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .filter(value -> !value.isMissingNode() && !value.isNull() && !(value.isString() && value.stringValue().isBlank()))
                .findFirst()
                .orElseGet(() -> node.path(names[0]));
    }

    static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? node.values().stream().filter(value -> !value.isNull()).toList() : List.of();
    }

    static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.isNumber() ? written(node.decimalValue()) : "";
    }

    /** What a list of things, or of their names, is called. */
    static List<String> names(JsonNode list) {
        return list(list).stream()
                .map(one -> Words.line(text(one.isObject() ? first(one, "name", "label") : one)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static BigDecimal number(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        try {
            return node.isString() ? new BigDecimal(node.stringValue().strip()) : BigDecimal.ZERO;
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    /** {@code 0.5}, {@code 2}: three decimals and no zeros at the end. */
    static String written(BigDecimal number) {
        var rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
