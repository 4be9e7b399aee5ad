package lv.burtnica.recipe;

/**
 * A photograph made ready: upright, in three sizes, as baseline JPEG without any metadata.
 *
 * @param width of the large size in pixels
 * @param height of the large size in pixels
 */
record Photograph(int width, int height, byte[] large, byte[] medium, byte[] small) {}
