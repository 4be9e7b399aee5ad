package lv.burtnica.exchange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.LooseJson;
import lv.burtnica.exchange.page.SchemaFinder;
import lv.burtnica.exchange.page.SchemaReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Recipes in JSON, whichever program wrote them. */
public final class JsonReader {

    private final List<Find> found = new ArrayList<>();
    private final List<Miss> missed = new ArrayList<>();
    private final boolean isMended;

    private JsonReader(boolean isMended) {
        this.isMended = isMended;
    }

    /**
     * All recipes in a text.
     *
     * @throws ArchiveReader.NotMeantException if it is fine JSON and no recipe
     */
    public static Harvest read(String name, String text) {
        var read = LooseJson.read(text);
        if (read.values().isEmpty()) {
            throw new NoRecipeException(text.isBlank() ? "empty" : "broken-json");
        }
        var reader = new JsonReader(read.isMended());
        reader.values(read.values());
        if (reader.found.isEmpty() && reader.missed.isEmpty()) {
            throw new ArchiveReader.NotMeantException();
        }
        return new Harvest(name, reader.found, reader.missed, List.of());
    }

    private void values(List<JsonNode> values) {
        var all = values.stream().flatMap(value -> value.isArray() ? value.values().stream() : Stream.of(value)).toList();
        var own = all.stream().filter(JsonReader::isOfAProgram).toList();
        own.forEach(node -> add(node, own.size()));
        for (var node : SchemaFinder.recipes(all.stream().filter(value -> !isOfAProgram(value)).toList())) {
            add(node, all.size());
        }
    }

    private static boolean isOfAProgram(JsonNode node) {
        return node.isObject() && !node.has("@type") && (MealieIn.suits(node) || TandoorIn.suits(node) || PaprikaIn.suits(node));
    }

    private void add(JsonNode node, int of) {
        var where = of < 2 ? "" : Integer.toString(found.size() + missed.size() + 1);
        try {
            var find = read(node);
            found.add(new Find(where, find.recipe(), find.picture()));
        } catch (NoRecipeException e) {
            missed.add(e.at(where));
        }
    }

    private Find read(JsonNode node) {
        if (!isOfAProgram(node)) {
            var gathering = SchemaReader.read((ObjectNode) node);
            if (isMended) {
                gathering.gap(Part.OTHER, "mended", Map.of());
            }
            return new Find("", gathering.recipe(), null);
        }
        if (PaprikaIn.suits(node)) {
            return PaprikaIn.read(node);
        }
        return new Find("", MealieIn.suits(node) ? MealieIn.read(node) : TandoorIn.read(node), null);
    }
}
