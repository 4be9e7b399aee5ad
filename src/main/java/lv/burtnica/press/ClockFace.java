package lv.burtnica.press;

/**
 * How long a step takes, drawn as clock faces: a slice as long as the minutes, from the twelve to where the long hand will stand.
 *
 * <p>Hours are a face of their own that is filled all round, with their number in the middle: {@code 1} is once round, {@code 8} is eight
 * times. So 90 minutes are two faces beside each other, once round and half round. A slice of eight hours on a face with twelve would
 * look like forty minutes to one who reads the long hand only, and eight faces in a row would have to be counted.
 *
 * @param minutes how long; less than an hour is a slice, whole hours are one face, hours and minutes are two
 * @param alt the same in words: "15 minūtes"
 * @param millimetres the diameter of a face; two beside each other are smaller where the column is too narrow
 */
public record ClockFace(int minutes, String alt, double millimetres) implements Block {

    /** Minutes of an hour. */
    public static final int HOUR = 60;

    /** How many faces are drawn. */
    public int faces() {
        return minutes > HOUR && minutes % HOUR > 0 ? 2 : 1;
    }
}
