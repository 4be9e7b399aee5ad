package lv.burtnica.recipe;

import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.line.Corrections;
import lv.burtnica.recipe.line.LineReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reader of ingredient lines at hand, with what the notebook's people corrected. */
@Configuration
class RecipeConfiguration {

    @Bean
    LineReader lineReader(FoodCatalogue foods, Corrections corrections) {
        return LineReader.of(foods).with(corrections);
    }

    @Bean
    IngredientList ingredientList(LineReader reader, FoodCatalogue foods, HouseholdMeasures household) {
        return new IngredientList(reader, foods, household);
    }
}
