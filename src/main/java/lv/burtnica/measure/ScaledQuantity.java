package lv.burtnica.measure;

/**
 * A quantity for another number of portions.
 *
 * @param exact what the sum gives
 * @param kitchen what a kitchen can measure
 * @param remark what the cook should know
 */
public record ScaledQuantity(Quantity exact, Quantity kitchen, Remark remark) {

    /** What is worth saying about a rounded amount. */
    public enum Remark {
        NONE,
        /** Half of something whole: beat the egg and take half. */
        HALF,
        /** The measurable amount is more than a tenth away from the exact one. */
        ROUNDED,
        /** Less than can be measured: the smallest measure stands for it. */
        SMALLEST
    }
}
