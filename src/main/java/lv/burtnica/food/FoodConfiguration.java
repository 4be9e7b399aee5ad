package lv.burtnica.food;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue and its words at hand: first as the files have it, then as coordinators have corrected it. */
@Configuration
class FoodConfiguration {

    @Bean
    FoodCatalogue foodCatalogue() {
        return FoodFiles.bundledFoods();
    }

    @Bean
    FoodLexicon foodLexicon(FoodCatalogue foods) {
        return FoodLexicon.bundled(foods);
    }
}
