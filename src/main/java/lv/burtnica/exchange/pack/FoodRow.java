package lv.burtnica.exchange.pack;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.burtnica.food.FoodDraft;
import lv.burtnica.food.FoodFact;
import lv.burtnica.food.FoodPage;
import lv.burtnica.wording.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A food that recipes of a pack use, with where each of its figures comes from.
 *
 * @param values by fact, in their normal form
 * @param sources by fact, of figures and allergens
 */
record FoodRow(String id, Map<FoodFact, String> values, Map<FoodFact, String> sources) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, FoodFact> FACTS = Stream.of(FoodFact.values()).collect(Collectors.toMap(FoodFact::code, fact -> fact));
    private static final String GENERAL = "general knowledge, without a source";

    static FoodRow of(FoodPage page) {
        var from = page.food().source();
        var catalogue = Stream.of(from.name(), from.code(), from.foodName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var sources = new EnumMap<FoodFact, String>(FoodFact.class);
        page.values().keySet().stream().filter(FoodFact::needsSource).forEach(fact -> {
            var said = page.said().get(fact);
            var bundled = fact == FoodFact.ALLERGENS || catalogue.isEmpty() ? GENERAL : catalogue;
            sources.put(fact, said == null ? bundled : said.source());
        });
        return new FoodRow(page.food().id(), new EnumMap<>(page.values()), sources);
    }

    FoodDraft draft() {
        return new FoodDraft(values, sources);
    }

    String name(Locale language) {
        var name = language.getLanguage().equals(Texts.LATVIAN.getLanguage()) ? FoodFact.NAME_LV : FoodFact.NAME_EN;
        return values.getOrDefault(name, id);
    }

    static String write(List<FoodRow> rows) {
        var list = JSON.createArrayNode();
        rows.stream().sorted(Comparator.comparing(FoodRow::id)).forEach(row -> {
            var food = list.addObject().put("id", row.id);
            write(row.values, food.putObject("facts"));
            write(row.sources, food.putObject("sources"));
        });
        return JSON.writeValueAsString(list).replace("\r\n", "\n") + "\n";
    }

    private static void write(Map<FoodFact, String> facts, ObjectNode json) {
        new TreeMap<>(facts).forEach((fact, value) -> json.put(fact.code(), value));
    }

    /** @throws PackRefusedException if it is no list of foods */
    static List<FoodRow> read(String text) {
        try {
            var list = JSON.readTree(text);
            if (!list.isArray()) {
                throw new PackRefusedException("foods");
            }
            return StreamSupport.stream(list.spliterator(), false)
                    .map(food -> new FoodRow(food.path("id").asString(""), facts(food.path("facts")), facts(food.path("sources"))))
                    .toList();
        } catch (JacksonException e) {
            throw new PackRefusedException("foods");
        }
    }

    private static Map<FoodFact, String> facts(JsonNode json) {
        var facts = new EnumMap<FoodFact, String>(FoodFact.class);
        json.properties().forEach(one -> {
            var fact = FACTS.get(one.getKey());
            if (fact != null) {
                facts.put(fact, one.getValue().asString(""));
            }
        });
        return facts;
    }
}
