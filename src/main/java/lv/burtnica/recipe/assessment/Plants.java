package lv.burtnica.recipe.assessment;

import java.util.Set;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;

/** What counts as vegetables and fruit. Potatoes and other starchy roots do not (WHO, Healthy diet); swede and celeriac do. */
final class Plants {

    private static final Set<String> STARCHY = Set.of("kartupeli", "kartupelu_parslas");
    /** On the shelf of sauces, but vegetables. */
    private static final Set<String> TINNED = Set.of("tomati_kons");
    /** Poultry in the catalogue is all chicken. */
    private static final String CHICKEN = "vist";

    private Plants() {}

    static boolean isVegetableOrFruit(Food food) {
        var shelf = food.category() == FoodCategory.VEG || food.category() == FoodCategory.FRUIT;
        return shelf && !STARCHY.contains(food.id()) || TINNED.contains(food.id());
    }

    static boolean isVegetableFruitOrPulse(Food food) {
        return isVegetableOrFruit(food) || food.category() == FoodCategory.LEGUME;
    }

    static boolean isRedMeat(Food food) {
        return food.category() == FoodCategory.MEAT && !food.id().startsWith(CHICKEN);
    }
}
