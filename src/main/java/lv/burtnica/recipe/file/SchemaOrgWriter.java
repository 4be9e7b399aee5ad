package lv.burtnica.recipe.file;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recipe as schema.org {@code Recipe} in JSON-LD, on one line and safe inside an HTML script element: the signs that could end the
 * element stand as {@code \}{@code u003c} and the like.
 */
public final class SchemaOrgWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaOrgWriter() {}

    /** The recipe without a picture and without an address. */
    public static String write(Recipe recipe) {
        return write(recipe, null, null);
    }

    /**
     * @param image where a picture of the dish is
     * @param url where the recipe's own page is
     */
    public static String write(Recipe recipe, @Nullable URI image, @Nullable URI url) {
        var json = JSON.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "Recipe");
        json.put("name", recipe.title());
        putText(json, "description", recipe.description());
        json.put("inLanguage", recipe.language().toLanguageTag());
        putText(json, "url", url == null ? "" : url.toString());
        putText(json, "image", image == null ? "" : image.toString());
        putText(json, "recipeYield", YieldText.write(recipe.yield(), recipe.language()));
        putText(json, "totalTime", recipe.minutes() == null ? "" : Duration.ofMinutes(recipe.minutes()).toString());
        putText(json, "keywords", String.join(", ", recipe.tags()));
        json.put("recipeCategory", Texts.standard().text("recipe.words.kind-" + recipe.kind().code(), recipe.language()));
        var lines = json.putArray("recipeIngredient");
        recipe.ingredients().stream().map(IngredientGroup::lines).flatMap(List::stream).forEach(lines::add);
        instructions(recipe, json.putArray("recipeInstructions"));
        credit(recipe, json);
        return safe(JSON.writeValueAsString(json));
    }

    private static void instructions(Recipe recipe, ArrayNode list) {
        recipe.steps().forEach(step -> list.addObject().put("@type", "HowToStep").put("text", step));
        recipe.notes().forEach(note -> section(note, recipe, list.addObject()));
    }

    /** A note is a section of its own, so that nobody takes its sentences for steps. */
    private static void section(Note note, Recipe recipe, ObjectNode json) {
        json.put("@type", "HowToSection");
        putText(json, "name", NoteHeading.write(note, recipe.language()));
        json.putArray("itemListElement").addObject().put("@type", "HowToTip").put("text", note.text());
    }

    private static void credit(Recipe recipe, ObjectNode json) {
        var credit = recipe.credit();
        if (!credit.author().isEmpty()) {
            json.putObject("author").put("@type", "Person").put("name", credit.author());
        }
        if (!credit.licence().isEmpty()) {
            LicenceAddress.of(credit.licence()).ifPresentOrElse(
                    address -> json.put("license", address),
                    () -> json.putObject("license").put("@type", "CreativeWork").put("name", credit.licence()));
        }
        putText(json, "isBasedOn", credit.source());
    }

    private static void putText(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    /** These signs occur in JSON only inside strings, where they may as well stand by their numbers. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
