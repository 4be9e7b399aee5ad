package lv.burtnica.press.layout;

/** Lines around neighbouring slabs, drawn on each page as far as the slabs reach. */
interface Frame {

    /** White space between the frame and what it holds, above and below, in points. */
    double padding();

    /**
     * Draws the frame.
     *
     * @param sketch seen from its upper left corner
     * @param width in points
     * @param height in points, padding included
     */
    void paint(Sketch sketch, double width, double height);
}
