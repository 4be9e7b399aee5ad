package lv.burtnica.recipe;

/**
 * How large a photograph is, so that a page can leave room for it.
 *
 * @param width of the large size in pixels
 * @param height of the large size in pixels
 */
public record PictureShape(int width, int height) {

    /** The width in pixels of the photograph in the given size. */
    public int width(PictureSize size) {
        var longest = Math.max(width, height);
        return longest <= size.longestEdge() ? width : (int) Math.round((double) width * size.longestEdge() / longest);
    }
}
