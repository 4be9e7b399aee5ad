package lv.burtnica.exchange.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.recipe.RecipeKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes recipes as a zip that Mealie takes in: one folder for each, in the places in which its own exports have them. Lines of
 * ingredients go as notes, which is how Mealie keeps lines that nobody took apart.
 */
public final class MealieOut {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MealieOut() {}

    /** A ZIP with a folder for each recipe, as Mealie imports it. */
    public static byte[] write(List<Incoming> recipes) {
        var zip = new NewZip();
        Set<String> taken = new HashSet<>();
        for (var recipe : recipes) {
            var slug = slug(recipe.title(), taken);
            zip.add("recipes/" + slug + "/" + slug + ".json", JSON.writeValueAsBytes(json(recipe, slug)));
        }
        return zip.bytes();
    }

    private static String slug(String title, Set<String> taken) {
        var slug = RecipeKey.of(title);
        var free = slug;
        for (var n = 2; !taken.add(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    private static ObjectNode json(Incoming recipe, String slug) {
        var json = JSON.createObjectNode();
        json.put("name", recipe.title()).put("slug", slug).put("description", recipe.description());
        json.put("recipe_yield", String.join("\n", recipe.yields())).put("recipe_servings", 0).put("recipe_yield_quantity", 0);
        json.put("prep_time", minutes(recipe.times().prep())).put("cook_time", minutes(recipe.times().cook()));
        json.put("total_time", minutes(recipe.times().total()));
        named(recipe.category().isEmpty() ? List.of() : List.of(recipe.category()), json.putArray("recipe_category"));
        named(recipe.tags(), json.putArray("tags"));
        ingredients(recipe, json.putArray("recipe_ingredient"));
        instructions(recipe, json.putArray("recipe_instructions"));
        var notes = json.putArray("notes");
        recipe.notes().forEach(note -> notes.addObject().put("title", note.title()).put("text", note.text()));
        json.put("org_url", recipe.origin().address());
        var nutrition = json.putObject("nutrition");
        recipe.nutrition().forEach(nutrition::put);
        // Mealie keeps what it does not know of under this name, as it came.
        json.putObject("extras").put("author", recipe.origin().author()).put("licence", recipe.origin().licence())
                .put("language", recipe.language());
        return json;
    }

    private static void ingredients(Incoming recipe, ArrayNode list) {
        for (var group : recipe.ingredients()) {
            var title = group.title();
            for (var line : group.lines()) {
                list.addObject().put("title", title).put("note", line).put("display", line).put("original_text", line)
                        .put("quantity", 0).put("disable_amount", true).putNull("unit").putNull("food");
                title = "";
            }
        }
    }

    private static void instructions(Incoming recipe, ArrayNode list) {
        for (var group : recipe.steps()) {
            var title = group.title();
            for (var step : group.steps()) {
                list.addObject().put("title", title).put("text", step);
                title = "";
            }
        }
    }

    private static void named(List<String> names, ArrayNode list) {
        names.forEach(name -> list.addObject().put("name", name).put("slug", RecipeKey.of(name)));
    }

    private static String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : minutes + " min";
    }
}
