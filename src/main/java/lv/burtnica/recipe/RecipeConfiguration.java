package lv.burtnica.recipe;

import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.recipe.line.Corrections;
import lv.burtnica.recipe.line.LineReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the reader of ingredient lines at hand, with what the notebook's people corrected, and lets the notebook tidy up by itself. */
@Configuration
@EnableScheduling
class RecipeConfiguration {

    @Bean
    LineReader lineReader(FoodLexicon lexicon, Corrections corrections) {
        return new LineReader(lexicon).with(corrections);
    }

    @Bean
    IngredientList ingredientList(LineReader reader, FoodCatalogue foods, KitchenSizes kitchen) {
        return new IngredientList(reader, foods, kitchen);
    }
}
