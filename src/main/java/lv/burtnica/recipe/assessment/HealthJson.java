package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a dish holds, as fields for JSON. */
final class HealthJson {

    private static final String PHRASE = "Reference intake of an average adult (8 400 kJ/2 000 kcal)";

    private HealthJson() {}

    static Map<String, @Nullable Object> fields(Health health) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("per100gOf", health.yieldFactor() == null ? "what-goes-in" : "cooked");
        fields.put("yieldFactor", health.yieldFactor());
        fields.put("rawGrams", AssessmentJson.figure(health.rawGrams(), AssessmentJson::number));
        fields.put("portionGrams", AssessmentJson.figure(health.portionGrams(), AssessmentJson::number));
        fields.put("referenceIntake", PHRASE);
        var nutrients = new LinkedHashMap<String, Object>();
        health.nutrients().forEach(figures -> nutrients.put(figures.nutrient().code(), nutrient(figures)));
        fields.put("nutrients", nutrients);
        fields.put("lights", lights(health.lights()));
        fields.put("vegetablesAndFruitGramsPerPortion", AssessmentJson.figure(health.plantsPerPortion(), AssessmentJson::number));
        fields.put("nutriScore", health.nutriScore().map(HealthJson::score).orElse(null));
        fields.put("doubts", health.doubts().stream().map(doubt -> Map.of("food", doubt.food(), "kind", doubt.kind().code())).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> nutrient(NutrientFigures figures) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("perPortion", AssessmentJson.figure(figures.portion(), figures.nutrient()::rounded));
        fields.put("per100g", AssessmentJson.figure(figures.hundredGrams(), figures.nutrient()::rounded));
        fields.put("referencePercent", AssessmentJson.figure(figures.referencePercent(), HealthJson::whole));
        return fields;
    }

    private static BigDecimal whole(double percent) {
        return BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> lights(List<Light> lights) {
        var fields = new LinkedHashMap<String, Object>();
        for (var light : lights) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("level", light.level() == null ? null : light.level().code());
            one.put("atLeast", light.atLeast());
            fields.put(light.nutrient().code(), one);
        }
        return fields;
    }

    private static Map<String, Object> score(NutriScore score) {
        return Map.of("points", score.points(), "unfavourable", score.unfavourable(), "favourable", score.favourable(),
                "letter", String.valueOf(score.letter()));
    }
}
