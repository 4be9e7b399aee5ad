package lv.burtnica.recipe.pantry;

import java.util.List;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.assessment.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A recipe and what of it is at hand, for as many portions as it is written for.
 *
 * @param there the ids of foods that are at hand, in the order of the lines, each once; what is usually at home comes last
 * @param toBuy the lines that something must be bought for, in their order
 * @param cost what that costs: of each pack the part that goes into the dish
 * @param opened of each open pack, how much the recipe takes
 */
public record CookableRecipe(RecipeCard card, List<String> there, List<ToBuy> toBuy, Figure cost, List<OpenPack> opened) {

    public CookableRecipe {
        there = List.copyOf(there);
        toBuy = List.copyOf(toBuy);
        opened = List.copyOf(opened);
    }

    /**
     * A line that something must be bought for.
     *
     * @param line as it is written
     * @param part of it that is at hand, 0 to below 1
     * @param grams that must be bought, {@code null} where nobody knows
     * @param euros that they cost, {@code null} where nobody knows
     */
    public record ToBuy(String line, double part, @Nullable Double grams, @Nullable Double euros) {}

    /**
     * An open pack.
     *
     * @param food its id
     * @param part of what is left in it that the recipe takes, 0 to 1
     */
    public record OpenPack(String food, double part) {}
}
