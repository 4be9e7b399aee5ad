package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.Locale;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Section;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** Says a recipe on a small card: what is needed and what to do, and of the notes only those about safety. */
public final class SmallCard {

    private static final int RECIPE_LEVEL = 2;
    private static final int PART_LEVEL = 3;

    private final IngredientList ingredients;

    public SmallCard(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /** @param around the language of the text around it */
    public Section section(Recipe recipe, Locale around) {
        var wording = Wording.in(recipe.language());
        var words = new RecipeWords(wording);
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.listed(RECIPE_LEVEL, recipe.title(), RecipeBlocks.anchor(recipe)));
        blocks.add(RecipeBlocks.facts(recipe, words));
        blocks.add(RecipeBlocks.table(ingredients, recipe, wording));
        blocks.add(Heading.plain(PART_LEVEL, wording.text("recipe.words.steps")));
        blocks.add(Steps.of(recipe.steps().stream()));
        recipe.notes().stream()
                .filter(note -> note.kind() == NoteKind.SAFETY)
                .forEach(note -> blocks.add(RecipeBlocks.note(note, words)));
        var language = recipe.language().getLanguage().equals(around.getLanguage()) ? null : recipe.language();
        return new Section(recipe.title(), language, Start.NEW_PAGE, true, blocks);
    }
}
