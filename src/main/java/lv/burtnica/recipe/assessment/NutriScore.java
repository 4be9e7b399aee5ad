package lv.burtnica.recipe.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Nutri-Score of 2023 for food that is neither a drink nor a fat. The logo is a registered mark and is never shown.
 *
 * @param points unfavourable minus favourable
 * @param unfavourable for energy, sugars, saturates and salt
 * @param favourable for fibre, protein where it counts, vegetables, fruit and pulses
 * @param letter A to E
 */
public record NutriScore(int points, int unfavourable, int favourable, char letter) {

    private static final double[] SUGARS = {3.4, 6.8, 10, 14, 17, 20, 24, 27, 31, 34, 37, 41, 44, 48, 51};
    private static final double[] FIBRE = {3, 4.1, 5.2, 6.3, 7.4};
    private static final double[] PROTEIN = {2.4, 4.8, 7.2, 9.6, 12, 14, 17};
    private static final double[] ENERGY = steps(335, 10);
    private static final double[] SATURATES = steps(1, 10);
    private static final double[] SALT = steps(0.2, 20);
    private static final int PROTEIN_COUNTS_BELOW = 11;
    private static final int MOST_FOR_RED_MEAT = 2;

    /**
     * The score, or nothing where a figure it needs is not known.
     *
     * @param plantPercent vegetables, fruit and pulses without potatoes, in percent of the weight
     * @param redMeat whether red meat is more than half of the weight: its protein counts for at most two points
     */
    static Optional<NutriScore> of(List<NutrientFigures> figures, Figure plantPercent, boolean redMeat) {
        var needed = List.of(Nutrient.ENERGY_KJ, Nutrient.SUGARS, Nutrient.SATURATES, Nutrient.SALT, Nutrient.FIBRE, Nutrient.PROTEIN);
        if (!plantPercent.isExact() || !needed.stream().allMatch(nutrient -> figures.get(nutrient.ordinal()).hundredGrams().isExact())) {
            return Optional.empty();
        }
        int unfavourable = exceeded(figures, Nutrient.ENERGY_KJ, ENERGY) + exceeded(figures, Nutrient.SUGARS, SUGARS)
                + exceeded(figures, Nutrient.SATURATES, SATURATES) + exceeded(figures, Nutrient.SALT, SALT);
        int protein = exceeded(figures, Nutrient.PROTEIN, PROTEIN);
        int favourable = exceeded(figures, Nutrient.FIBRE, FIBRE) + plants(plantPercent.value());
        if (unfavourable < PROTEIN_COUNTS_BELOW) {
            favourable += redMeat ? Math.min(protein, MOST_FOR_RED_MEAT) : protein;
        }
        int points = unfavourable - favourable;
        return Optional.of(new NutriScore(points, unfavourable, favourable, letter(points)));
    }

    private static int exceeded(List<NutrientFigures> figures, Nutrient nutrient, double... limits) {
        var value = figures.get(nutrient.ordinal()).hundredGrams().value();
        int count = 0;
        while (count < limits.length && value > limits[count]) {
            count++;
        }
        return count;
    }

    private static int plants(double percent) {
        return percent > 80 ? 5 : percent > 60 ? 2 : percent > 40 ? 1 : 0;
    }

    private static char letter(int points) {
        return points <= 0 ? 'A' : points <= 2 ? 'B' : points <= 10 ? 'C' : points <= 18 ? 'D' : 'E';
    }

    private static double[] steps(double step, int count) {
        return IntStream.rangeClosed(1, count).mapToDouble(place -> Math.round(step * place * 10) / 10.0).toArray();
    }
}
