package lv.burtnica.exchange.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.file.LicenceAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a recipe as schema.org {@code Recipe}. Lines of ingredients stay a plain list, as every other reader expects; their groups stand
 * once more in {@code supply}, whose {@code item} may be any list.
 */
public final class SchemaWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaWriter() {}

    /** The recipe as schema.org JSON-LD. */
    public static ObjectNode write(Incoming recipe) {
        var json = JSON.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "Recipe");
        json.put("name", recipe.title());
        text(json, "description", recipe.description());
        text(json, "inLanguage", recipe.language());
        list(json, "recipeYield", recipe.yields());
        duration(json, "prepTime", recipe.times().prep());
        duration(json, "cookTime", recipe.times().cook());
        duration(json, "totalTime", recipe.times().total());
        text(json, "recipeCategory", recipe.category());
        if (!recipe.tags().isEmpty()) {
            recipe.tags().forEach(json.putArray("keywords")::add);
        }
        recipe.lines().forEach(json.putArray("recipeIngredient")::add);
        supply(recipe.ingredients(), json);
        instructions(recipe, json.putArray("recipeInstructions"));
        list(json, "image", recipe.images());
        origin(recipe, json);
        if (!recipe.nutrition().isEmpty()) {
            var nutrition = json.putObject("nutrition").put("@type", "NutritionInformation");
            recipe.nutrition().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(value -> nutrition.put(value.getKey(), value.getValue()));
        }
        return json;
    }

    private static void supply(List<IngredientGroup> groups, ObjectNode json) {
        if (groups.stream().allMatch(group -> group.title().isEmpty()) && groups.size() < 2) {
            return;
        }
        var supply = json.putArray("supply");
        for (var group : groups) {
            var one = supply.addObject().put("@type", "HowToSupply").put("name", group.title());
            var lines = one.putObject("item").put("@type", "ItemList").putArray("itemListElement");
            group.lines().forEach(lines::add);
        }
    }

    private static void instructions(Incoming recipe, ArrayNode list) {
        for (var group : recipe.steps()) {
            steps(group, recipe.steps().size() == 1 && group.title().isEmpty() ? list : section(group.title(), list));
        }
        for (var note : recipe.notes()) {
            section(note.title(), list).addObject().put("@type", "HowToTip").put("text", note.text());
        }
    }

    private static ArrayNode section(String title, ArrayNode list) {
        return list.addObject().put("@type", "HowToSection").put("name", title).putArray("itemListElement");
    }

    private static void steps(StepGroup group, ArrayNode into) {
        group.steps().forEach(step -> into.addObject().put("@type", "HowToStep").put("text", step));
    }

    private static void origin(Incoming recipe, ObjectNode json) {
        var origin = recipe.origin();
        if (!origin.author().isEmpty()) {
            json.putObject("author").put("@type", "Person").put("name", origin.author());
        }
        if (!origin.site().isEmpty()) {
            json.putObject("publisher").put("@type", "Organization").put("name", origin.site());
        }
        if (!origin.licence().isEmpty()) {
            LicenceAddress.of(origin.licence()).ifPresentOrElse(
                    address -> json.put("license", address),
                    () -> json.putObject("license").put("@type", "CreativeWork").put("name", origin.licence()));
        }
        text(json, "isBasedOn", origin.address());
    }

    private static void duration(ObjectNode json, String name, @Nullable Integer minutes) {
        if (minutes != null) {
            json.put(name, Duration.ofMinutes(minutes).toString());
        }
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void list(ObjectNode json, String name, List<String> values) {
        if (values.size() == 1) {
            json.put(name, values.getFirst());
        } else if (!values.isEmpty()) {
            values.forEach(json.putArray(name)::add);
        }
    }
}
