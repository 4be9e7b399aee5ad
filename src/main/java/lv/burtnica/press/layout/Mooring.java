package lv.burtnica.press.layout;

import java.util.Set;
import lv.burtnica.press.Heading.Listed;

/**
 * A heading as links, bookmarks and running titles see it.
 *
 * @param anchor the name links lead to, or empty
 * @param level 1 for the outermost
 * @param title its words
 * @param listed where it is found again
 * @param y points below the upper edge of its slab
 */
record Mooring(String anchor, int level, String title, Set<Listed> listed, double y) {

    Mooring lowered(double dy) {
        return new Mooring(anchor, level, title, listed, y + dy);
    }
}
