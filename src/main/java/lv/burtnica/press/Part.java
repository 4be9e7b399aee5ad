package lv.burtnica.press;

import java.util.List;

/**
 * A part of a work that stands on paper of its own kind, such as a lying sheet or large print among others. It starts a page.
 *
 * @param blocks in reading order
 */
public record Part(Sheet sheet, Look look, List<Block> blocks) {

    public Part {
        blocks = List.copyOf(blocks);
    }
}
