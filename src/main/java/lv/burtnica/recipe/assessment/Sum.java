package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.List;

/** A {@link Figure} in the making. */
final class Sum {

    private final List<Unknown> missing = new ArrayList<>();
    private double value;

    void add(double part) {
        value += part;
    }

    void miss(Unknown part) {
        missing.add(part);
    }

    Figure figure() {
        return new Figure(value, missing);
    }
}
