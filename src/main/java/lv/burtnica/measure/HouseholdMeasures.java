package lv.burtnica.measure;

import java.util.Optional;

/**
 * How much goes into the spoons and glasses of a kitchen, in millilitres. Each notebook says it once.
 *
 * @param spoonMl a level tablespoon, 15 or in older recipes 18
 * @param teaspoonMl a level teaspoon
 * @param glassMl a glass, 200 or filled to the rim 250
 * @param cupMl a measuring cup
 */
public record HouseholdMeasures(int spoonMl, int teaspoonMl, int glassMl, int cupMl) {

    /** Spoons of 15 and 5 ml, a glass of 200 ml, a cup of 250 ml. */
    public static final HouseholdMeasures USUAL = new HouseholdMeasures(15, 5, 200, 250);

    /** @throws IllegalArgumentException if a measure holds nothing */
    public HouseholdMeasures {
        if (spoonMl < 1 || teaspoonMl < 1 || glassMl < 1 || cupMl < 1) {
            throw new IllegalArgumentException("A spoon or glass holds at least 1 ml");
        }
    }

    /** With another tablespoon. */
    public HouseholdMeasures withSpoon(int millilitres) {
        return new HouseholdMeasures(millilitres, teaspoonMl, glassMl, cupMl);
    }

    /** With another glass. */
    public HouseholdMeasures withGlass(int millilitres) {
        return new HouseholdMeasures(spoonMl, teaspoonMl, millilitres, cupMl);
    }

    /** The millilitres of one unit; empty for units that are no volume. */
    public Optional<Fraction> millilitres(Unit unit) {
        return switch (unit) {
            case ML -> Optional.of(Fraction.ONE);
            case DL -> Optional.of(Fraction.of(100));
            case L -> Optional.of(Fraction.of(1000));
            case TBSP -> Optional.of(Fraction.of(spoonMl));
            case TSP -> Optional.of(Fraction.of(teaspoonMl));
            case GLASS -> Optional.of(Fraction.of(glassMl));
            case CUP -> Optional.of(Fraction.of(cupMl));
            default -> Optional.empty();
        };
    }
}
