package lv.burtnica.food;

import lv.burtnica.measure.HouseholdMeasures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue and the kitchen's measures at hand. */
@Configuration
class FoodConfiguration {

    @Bean
    FoodCatalogue foodCatalogue() {
        return FoodFiles.bundledFoods();
    }

    @Bean
    HouseholdMeasures householdMeasures() {
        return HouseholdMeasures.USUAL;
    }
}
