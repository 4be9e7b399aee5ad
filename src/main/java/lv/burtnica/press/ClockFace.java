package lv.burtnica.press;

/**
 * A clock face with a filled slice as long as a step takes.
 *
 * @param minutes how long; more than 60 fills the face
 * @param alt the same in words: "15 minūtes"
 * @param millimetres its diameter
 */
public record ClockFace(int minutes, String alt, double millimetres) implements Block {}
