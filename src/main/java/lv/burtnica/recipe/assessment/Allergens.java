package lv.burtnica.recipe.assessment;

import java.util.List;
import lv.burtnica.food.Allergen;

/**
 * The allergens of Regulation (EU) No 1169/2011, Annex II, in a dish, by what is generally known of its foods: the flags have no source,
 * so that a label always goes before them. Lines that may be left out count here.
 *
 * @param found in the order of the Annex
 * @param unknownLines the lines whose food nobody knows: what they hold is not known either
 */
public record Allergens(List<Found> found, List<String> unknownLines) {

    public Allergens {
        found = List.copyOf(found);
        unknownLines = List.copyOf(unknownLines);
    }

    /** Whether every line's food is known. */
    public boolean isComplete() {
        return unknownLines.isEmpty();
    }

    /**
     * An allergen and the foods it is in, by their ids.
     *
     * @param contains foods that hold it
     * @param mayContain foods that may hold it: read the label
     * @param ifTaken foods that hold it or may hold it, and are only an alternative in a line
     */
    public record Found(Allergen allergen, List<String> contains, List<String> mayContain, List<String> ifTaken) {

        public Found {
            contains = List.copyOf(contains);
            mayContain = List.copyOf(mayContain);
            ifTaken = List.copyOf(ifTaken);
        }

        /** Whether the dish holds it for certain. */
        public boolean isCertain() {
            return !contains.isEmpty();
        }
    }
}
