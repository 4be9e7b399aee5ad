package lv.burtnica.recipe;

import java.util.List;

/**
 * A group of ingredients made ready to be shown.
 *
 * @param title its heading, empty where it has none
 */
public record ShownGroup(String title, List<ShownLine> lines) {

    public ShownGroup {
        lines = List.copyOf(lines);
    }
}
