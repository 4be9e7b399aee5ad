package lv.burtnica.press.plan;

import java.util.List;
import java.util.Map;
import lv.burtnica.press.Manuscript;

/**
 * A whole work, ready to be drawn.
 *
 * @param manuscript where it comes from: its title, language, author, date
 * @param pages at least one
 * @param root of the structure tree
 * @param bookmarks in reading order
 * @param anchors where links lead, by name
 */
public record Plan(Manuscript manuscript, List<Page> pages, Tag root, List<Bookmark> bookmarks, Map<String, Spot> anchors) {

    /**
     * A bookmark.
     *
     * @param level 1 for the outermost
     * @param title the words
     * @param spot where it leads
     */
    public record Bookmark(int level, String title, Spot spot) {}
}
