package lv.burtnica.measure;

/**
 * The weight of a quantity and what it rests on.
 *
 * @param weight in grams, a range where the quantity is one
 * @param basis how it was found
 */
public record Grams(Amount weight, Basis basis) {

    /** How a weight was found, from the surest to the roughest. */
    public enum Basis {
        /** It was given as a weight. */
        WEIGHED,
        /** The pack says its size. */
        PACK,
        /** A volume and the food's density. */
        DENSITY,
        /** A count and the food's usual weight of one. */
        PIECE,
        /** A pinch or a drop, taken by rule of thumb: its size has no source. */
        RULE_OF_THUMB
    }
}
