package lv.burtnica.recipe;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dish as it is written down: what recipe files, forms, screens and printed pages share.
 *
 * @param key the name that stays the same in every language and in addresses: {@code griku-placenisi}
 * @param language the language of the texts
 * @param title one line
 * @param description plain text, may be empty
 * @param kind what the dish is for
 * @param yield how much it makes
 * @param minutes from start until it can be eaten, {@code null} where nobody said
 * @param tags lower-case words, in the author's order
 * @param ingredients at least one group where the recipe has ingredients
 * @param steps one action or two that belong together each
 * @param notes tips, safety, storing
 * @param credit whose recipe it is
 * @param illustration the name of a line drawing for a recipe without a photograph, such as {@code pan}
 * @param keeping how long and where it keeps, for preserves only
 * @param cookedGrams what the ready dish weighs, {@code null} where nobody put it on the scales
 */
public record Recipe(
        String key,
        Locale language,
        String title,
        String description,
        MealKind kind,
        Yield yield,
        @Nullable Integer minutes,
        List<String> tags,
        List<IngredientGroup> ingredients,
        List<String> steps,
        List<Note> notes,
        Credit credit,
        String illustration,
        @Nullable Keeping keeping,
        @Nullable Integer cookedGrams) {

    public Recipe {
        tags = List.copyOf(tags);
        ingredients = List.copyOf(ingredients);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** A recipe whose dish nobody weighed. */
    public Recipe(
            String key,
            Locale language,
            String title,
            String description,
            MealKind kind,
            Yield yield,
            @Nullable Integer minutes,
            List<String> tags,
            List<IngredientGroup> ingredients,
            List<String> steps,
            List<Note> notes,
            Credit credit,
            String illustration,
            @Nullable Keeping keeping) {
        this(key, language, title, description, kind, yield, minutes, tags, ingredients, steps, notes, credit, illustration, keeping, null);
    }

    /** The same recipe under another name. */
    public Recipe withKey(String other) {
        return new Recipe(
                other, language, title, description, kind, yield, minutes, tags, ingredients, steps, notes, credit, illustration, keeping,
                cookedGrams);
    }

    /** The same recipe with another line drawing. */
    public Recipe drawnAs(String drawing) {
        return new Recipe(
                key, language, title, description, kind, yield, minutes, tags, ingredients, steps, notes, credit, drawing, keeping,
                cookedGrams);
    }

    /** The same recipe of somebody else. */
    Recipe creditedTo(Credit other) {
        return new Recipe(
                key, language, title, description, kind, yield, minutes, tags, ingredients, steps, notes, other, illustration, keeping,
                cookedGrams);
    }

    /** What is left of it when nothing of what anybody wrote may stay. */
    Recipe emptied() {
        var nobody = new Credit("", "", "");
        return new Recipe(
                key, language, "", "", kind, yield, null, List.of(), List.of(), List.of(), List.of(), nobody, "", null, null);
    }
}
