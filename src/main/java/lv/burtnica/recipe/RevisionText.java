package lv.burtnica.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a recipe says, in the shape in which its history keeps it as JSON. Components are added, never renamed, so that old revisions
 * can be read for ever.
 *
 * @param yieldAmount as {@link AmountColumn} writes it
 */
record RevisionText(
        String title,
        String description,
        MealKind kind,
        String yieldAmount,
        YieldUnit yieldUnit,
        String yieldDetail,
        @Nullable Integer minutes,
        List<String> tags,
        List<IngredientGroup> ingredients,
        List<String> steps,
        List<Note> notes,
        Credit credit,
        String illustration,
        @Nullable Keeping keeping,
        @Nullable String pictureId,
        @Nullable Integer cookedGrams) {

    private static final AmountColumn AMOUNTS = new AmountColumn();

    static RevisionText of(Recipe recipe, @Nullable String pictureId) {
        return new RevisionText(
                recipe.title(),
                recipe.description(),
                recipe.kind(),
                AMOUNTS.convertToDatabaseColumn(recipe.yield().amount()),
                recipe.yield().unit(),
                recipe.yield().detail(),
                recipe.minutes(),
                recipe.tags(),
                recipe.ingredients(),
                recipe.steps(),
                recipe.notes(),
                recipe.credit(),
                recipe.illustration(),
                recipe.keeping(),
                pictureId,
                recipe.cookedGrams());
    }

    RevisionText withoutAuthor() {
        var nobody = new Credit("", credit.licence(), credit.source());
        return new RevisionText(
                title, description, kind, yieldAmount, yieldUnit, yieldDetail, minutes, tags, ingredients, steps, notes, nobody,
                illustration, keeping, pictureId, cookedGrams);
    }

    /** The recipe as it was, under the key and in the language that it has now; these never change. */
    Recipe toRecipe(Recipe now) {
        var yield = new Yield(AMOUNTS.convertToEntityAttribute(yieldAmount), yieldUnit, yieldDetail);
        return new Recipe(
                now.key(), now.language(), title, description, kind, yield, minutes, tags, ingredients, steps, notes, credit, illustration,
                keeping, cookedGrams);
    }
}
