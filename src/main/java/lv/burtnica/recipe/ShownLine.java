package lv.burtnica.recipe;

import lv.burtnica.measure.ScaledQuantity.Remark;

/**
 * An ingredient line made ready to be shown, its amount apart from its name.
 *
 * @param number the amount without its unit: {@code 200}, {@code 2–3}, {@code ½}; empty where the line has none
 * @param unit the unit: {@code g}, {@code ēd. k.}; empty where there is none
 * @param name what it is: {@code griķu}
 * @param note how it is prepared and what else the line says; may be empty
 * @param fromParcel whether the food is known from a parcel
 * @param scaled whether the amount follows the number of portions; one that nobody could read stays as it was written
 * @param beaten whether half of one cannot be cut off: an egg is beaten first
 * @param remark what the cook should know of a scaled amount
 */
public record ShownLine(
        String number, String unit, String name, String note, boolean fromParcel, boolean scaled, boolean beaten, Remark remark) {

    /** The amount with its unit, with a space between. */
    public String amount() {
        return (number + " " + unit).strip();
    }
}
