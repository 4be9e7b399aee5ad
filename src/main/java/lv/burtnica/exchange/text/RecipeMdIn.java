package lv.burtnica.exchange.text;

import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.NoteHeading;
import lv.burtnica.recipe.file.Reading;
import lv.burtnica.recipe.file.RecipeFileParts;
import lv.burtnica.recipe.file.RecipeFileReader;
import lv.burtnica.recipe.file.RecipeMd;
import lv.burtnica.recipe.file.RecipeMdReader;
import lv.burtnica.wording.Texts;

/** RecipeMD, the notebook's own form. In other people's files the front matter may be anything. */
public final class RecipeMdIn {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\uFEFF?---\\s*\\R");

    private RecipeMdIn() {}

    /** @throws NoRecipeException with the first fault of the file */
    public static Incoming read(InFile file, String text) {
        var own = RecipeFileReader.read(file.name(), text);
        var isOwn = own instanceof Reading.Fine<Recipe> && FRONT_MATTER.matcher(text).find();
        var body = isOwn ? text : RecipeFileParts.withoutFrontMatter(text);
        var recipe = switch (isOwn ? own : RecipeFileReader.read(file.name(), body)) {
            case Reading.Fine<Recipe>(var value) -> value;
            case Reading.Faulty<Recipe>(var faults) -> throw NoRecipeException.of(faults.getFirst());
        };
        return gathering(recipe, text, isOwn).recipe();
    }

    private static Gathering gathering(Recipe recipe, String text, boolean isOwn) {
        var parts = RecipeFileParts.of(text);
        var gathering = new Gathering().title(recipe.title()).description(recipe.description());
        parts.yields().forEach(gathering::yield);
        recipe.tags().forEach(gathering::tag);
        recipe.ingredients().forEach(group -> group(group, gathering));
        parts.sections().forEach(section -> {
            gathering.section(section.title());
            section.steps().forEach(gathering::step);
        });
        recipe.notes().forEach(note -> gathering.note(NoteHeading.write(note, recipe.language()), note.text()));
        RecipeMdReader.read(text).result().ifPresent(written -> links(written, gathering));
        if (isOwn) {
            var credit = recipe.credit();
            gathering.language(recipe.language().getLanguage());
            gathering.times(null, null, recipe.minutes());
            gathering.category(Texts.standard().text("recipe.words.kind-" + recipe.kind().code(), recipe.language()));
            gathering.origin(new Origin(credit.source(), "", credit.author(), credit.licence()));
        } else if (FRONT_MATTER.matcher(text).find()) {
            gathering.gap(Part.OTHER, "front-matter", Map.of());
        }
        return gathering;
    }

    private static void group(IngredientGroup group, Gathering gathering) {
        gathering.group(group.title());
        group.lines().forEach(gathering::ingredient);
    }

    /** Where a recipe for an ingredient is. */
    private static void links(RecipeMd written, Gathering gathering) {
        written.ingredients().forEach(ingredient -> link(ingredient, gathering));
        written.groups().forEach(group -> links(group, gathering));
    }

    private static void links(RecipeMd.Group group, Gathering gathering) {
        group.ingredients().forEach(ingredient -> link(ingredient, gathering));
        group.groups().forEach(below -> links(below, gathering));
    }

    private static void link(RecipeMd.Ingredient ingredient, Gathering gathering) {
        if (ingredient.link() != null) {
            gathering.gap(Part.INGREDIENTS, "link", Map.of("name", ingredient.name(), "address", ingredient.link()));
        }
    }
}
