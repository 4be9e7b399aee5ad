package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Supplier;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;

/** What becomes of the weight of what goes in when a dish is cooked: the yield factor, cooked weight through raw weight. */
@Service
public class CookedWeight {

    private final Assessor assessor;

    CookedWeight(LineReader reader, FoodCatalogue foods, Supplier<HouseholdMeasures> household) {
        this.assessor = new Assessor(reader, foods, household);
    }

    /** Says what the weight on the scales means for the figures; empty where nobody weighed the dish. */
    public String sentence(Recipe recipe, Wording wording) {
        var cooked = recipe.cookedGrams();
        if (cooked == null || cooked < 1) {
            return "";
        }
        var raw = assessor.rawGrams(recipe);
        if (!raw.isExact() || raw.value() <= 0) {
            return wording.text("recipe.assessment.cooked-raw-unknown");
        }
        var factor = BigDecimal.valueOf(cooked / raw.value()).setScale(2, RoundingMode.HALF_UP);
        return wording.text("recipe.assessment.cooked-factor", Map.of(
                "raw", wording.number(BigDecimal.valueOf(Math.round(raw.value()))),
                "cooked", wording.number(BigDecimal.valueOf(cooked)),
                "factor", wording.number(factor)));
    }
}
