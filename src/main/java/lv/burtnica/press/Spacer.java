package lv.burtnica.press;

/**
 * White space.
 *
 * @param lines how many body lines high; ignored at the top of a page
 * @param stretch its share of whatever height the page has left over, 0 for a fixed space
 */
public record Spacer(double lines, double stretch) implements Block {

    /** @param lines its height in lines of the body text */
    public static Spacer lines(double lines) {
        return new Spacer(lines, 0);
    }

    /** Pushes what stands above and below it apart, as far as the page goes. */
    public static Spacer fill() {
        return new Spacer(0, 1);
    }
}
