package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in whole recipes that another notebook published, with their credit and under their keys. They are nobody's here, as those of the
 * starter notebook, so that every worker may change them; what they replace stays in the history. Every method that writes throws
 * {@link RecipeBook.NotAllowedException} for those who may not publish what others wrote.
 */
@Service
public class RecipeIntake {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_AUTHOR = 120;
    private static final int LONGEST_LICENCE = 60;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_DRAWING = 40;

    private final Recipes recipes;
    private final Adding adding;
    private final RecipeKeeper keeper;

    RecipeIntake(Recipes recipes, Adding adding, RecipeKeeper keeper) {
        this.recipes = recipes;
        this.adding = adding;
        this.keeper = keeper;
    }

    /** The recipe as people compare it with another text. */
    public static RecipeDraft draft(Recipe recipe) {
        return DraftText.of(recipe, null);
    }

    /** Whether the notebook has room for all that the recipe says. */
    public static boolean fits(Recipe recipe) {
        var credit = recipe.credit();
        return DraftCheck.faults(draft(recipe)).isEmpty()
                && credit.author().length() <= LONGEST_AUTHOR
                && credit.licence().length() <= LONGEST_LICENCE
                && credit.source().length() <= LONGEST_SOURCE
                && recipe.illustration().length() <= LONGEST_DRAWING
                && recipe.yield().detail().length() <= LONGEST_TITLE
                && recipe.ingredients().stream().allMatch(group -> group.title().length() <= LONGEST_TITLE)
                && recipe.notes().stream().allMatch(note -> note.title().length() <= LONGEST_TITLE
                        && note.text().length() <= DraftCheck.LONGEST_TEXT);
    }

    /** Whether its licence lets others publish it. */
    public static boolean isOpen(Recipe recipe) {
        return recipe.credit().licence().startsWith("CC");
    }

    /** The recipe in just this language, unless it lies in the bin or is gone. */
    @Transactional(readOnly = true)
    public Optional<RecipePage> find(String key, Locale language) {
        return withKey(key, language).stream().filter(stored -> stored.state().isThere()).findFirst().map(StoredRecipe::toPage);
    }

    /** Whether no recipe of the language has the key, also none in the bin. */
    @Transactional(readOnly = true)
    public boolean isFree(String key, Locale language) {
        return withKey(key, language).isEmpty();
    }

    /** Whether no recipe of any language has the key. */
    @Transactional(readOnly = true)
    public boolean isFree(String key) {
        return !recipes.existsByRecipeKey(key);
    }

    /**
     * Adds a recipe: for everybody to see where its licence is an open one, else it waits to be looked through.
     *
     * @param recipe with a key that no recipe of its language has
     */
    @Transactional
    public RecipePage add(Recipe recipe, @Nullable String pictureId, Person person) {
        RecipeKeeper.demandReviewer(person);
        return adding.add(recipe, pictureId, null, isOpen(recipe), person);
    }

    /**
     * Gives a recipe another text; its state stays.
     *
     * @param before the page as the person saw it
     * @throws ChangedMeanwhileException if somebody else changed it in between
     */
    @Transactional
    public RecipePage change(RecipePage before, Recipe recipe, @Nullable String pictureId, Person person) {
        RecipeKeeper.demandReviewer(person);
        var stored = keeper.take(before.id(), person);
        if (stored.version() != before.version()) {
            throw new ChangedMeanwhileException();
        }
        return keeper.write(stored, recipe, pictureId, person, Deed.CHANGED);
    }

    private List<StoredRecipe> withKey(String key, Locale language) {
        var found = new ArrayList<>(recipes.findByRecipeKey(key));
        found.removeIf(stored -> !stored.language().getLanguage().equals(language.getLanguage()));
        return found;
    }
}
