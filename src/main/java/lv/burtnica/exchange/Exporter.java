package lv.burtnica.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.burtnica.exchange.archive.MealieOut;
import lv.burtnica.exchange.archive.NewZip;
import lv.burtnica.exchange.page.SchemaWriter;
import lv.burtnica.exchange.text.CooklangOut;
import lv.burtnica.exchange.text.CsvOut;
import lv.burtnica.exchange.text.PlainOut;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.AmountSplitter;
import lv.burtnica.recipe.file.RecipeFileWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes recipes in the forms of other programs. What each form cannot hold is listed in {@code src/docs/formats.md}. */
public final class Exporter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Exporter() {}

    /**
     * One file with all the recipes. Forms that hold one recipe in a file come as an archive of such files where there are several.
     *
     * @param name of the file without its ending
     * @param recipes at least one
     */
    public static OutFile write(OutFormat format, String name, List<Recipe> recipes) {
        var neutral = recipes.stream().map(Neutral::of).toList();
        return switch (format) {
            case JSONLD -> text(format, name, jsonLd(neutral));
            case RECIPEMD -> files(format, name, recipes, new RecipeFileWriter(AmountSplitter.usual())::write);
            case COOKLANG -> files(format, name, recipes, recipe -> CooklangOut.write(Neutral.of(recipe)));
            case MEALIE -> new OutFile(name + "-mealie.zip", format.mediaType(), MealieOut.write(neutral));
            case CSV -> text(format, name, CsvOut.write(neutral));
            case TEXT -> text(format, name, PlainOut.write(neutral));
        };
    }

    private static String jsonLd(List<Incoming> recipes) {
        if (recipes.size() == 1) {
            return JSON.writeValueAsString(SchemaWriter.write(recipes.getFirst())) + "\n";
        }
        var json = JSON.createObjectNode().put("@context", "https://schema.org");
        var graph = json.putArray("@graph");
        recipes.forEach(recipe -> graph.add(withoutContext(recipe)));
        return JSON.writeValueAsString(json) + "\n";
    }

    private static ObjectNode withoutContext(Incoming recipe) {
        var json = SchemaWriter.write(recipe);
        json.remove("@context");
        return json;
    }

    private static OutFile text(OutFormat format, String name, String text) {
        return new OutFile(name + "." + format.ending(), format.mediaType(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutFile files(OutFormat format, String name, List<Recipe> recipes, Function<Recipe, String> write) {
        if (recipes.size() == 1) {
            return text(format, name, write.apply(recipes.getFirst()));
        }
        var zip = new NewZip();
        Set<String> taken = new HashSet<>();
        for (var recipe : recipes) {
            zip.add(free(recipe, taken) + "." + format.ending(), write.apply(recipe).getBytes(StandardCharsets.UTF_8));
        }
        return new OutFile(name + "-" + format.code() + ".zip", "application/zip", zip.bytes());
    }

    /** The same dish in two languages has one key. */
    private static String free(Recipe recipe, Set<String> taken) {
        var free = recipe.key();
        for (var n = 2; !taken.add(free); n++) {
            free = recipe.key() + "-" + (n == 2 ? recipe.language().getLanguage() : recipe.language().getLanguage() + n);
        }
        return free;
    }
}
