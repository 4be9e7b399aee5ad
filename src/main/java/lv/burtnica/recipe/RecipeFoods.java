package lv.burtnica.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import org.springframework.stereotype.Component;

/** Reads which foods of the catalogue a recipe names. */
@Component
class RecipeFoods {

    private final IngredientList ingredients;
    private final FoodCatalogue foods;

    RecipeFoods(IngredientList ingredients, FoodCatalogue foods) {
        this.ingredients = ingredients;
        this.foods = foods;
    }

    List<StoredLine> read(Recipe recipe) {
        return recipe.ingredients().stream()
                .flatMap(group -> group.lines().stream().map(line -> read(group.title(), line, recipe.language())))
                .toList();
    }

    private StoredLine read(String groupTitle, String line, Locale language) {
        return new StoredLine(groupTitle, line, ingredients.food(line, language).map(Food::id).orElse(null));
    }

    int countFromParcels(List<StoredLine> lines) {
        return (int) lines.stream()
                .map(StoredLine::foodId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> foods.find(id).stream())
                .filter(Food::isFromParcel)
                .count();
    }
}
