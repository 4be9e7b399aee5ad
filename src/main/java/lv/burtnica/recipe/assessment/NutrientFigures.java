package lv.burtnica.recipe.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a dish holds of one nutrient, in kJ, kcal or g, unrounded.
 *
 * @param total in the whole recipe
 * @param portion in one of what it makes
 * @param hundredGrams in 100 g
 */
public record NutrientFigures(Nutrient nutrient, Figure total, Figure portion, Figure hundredGrams) {

    /** The part of an adult's daily reference intake that one portion holds, in percent; {@code null} where there is none. */
    public @Nullable Figure referencePercent() {
        var reference = nutrient.referenceIntake();
        return reference == null ? null : portion.times(100.0 / reference);
    }
}
