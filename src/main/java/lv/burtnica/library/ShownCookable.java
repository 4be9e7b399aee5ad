package lv.burtnica.library;

import java.util.List;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.assessment.Figures;
import lv.burtnica.recipe.pantry.CookableRecipe;
import lv.burtnica.wording.Wording;

/**
 * A recipe that can be cooked from what is at home, in words.
 *
 * @param buy what must be bought and for how much, empty where nothing must
 * @param lines of the recipe that something must be bought for
 * @param there what is at home
 */
public record ShownCookable(ShownCard card, String buy, List<String> lines, String there) {

    /** "At least nothing" would say nothing. */
    private static final double CENT = 0.01;

    static ShownCookable of(CookableRecipe recipe, Wording wording, FoodCatalogue foods) {
        var names = recipe.there().stream()
                .map(id -> foods.find(id).map(food -> food.name(wording.language())).orElse(id))
                .collect(Collectors.joining(", "));
        return new ShownCookable(
                ShownCard.of(recipe.card(), wording),
                recipe.toBuy().isEmpty() ? "" : buy(recipe, wording, foods),
                recipe.toBuy().stream().map(CookableRecipe.ToBuy::line).toList(),
                wording.text("recipe.cook.there", "foods", names));
    }

    private static String buy(CookableRecipe recipe, Wording wording, FoodCatalogue foods) {
        var cost = recipe.cost();
        return cost.isUnknown() || !cost.isExact() && cost.value() < CENT
                ? wording.text("recipe.cook.buy-unknown")
                : wording.text("recipe.cook.buy", "euros", new Figures(wording, foods).euros(cost));
    }
}
