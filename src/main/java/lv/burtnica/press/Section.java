package lv.burtnica.press;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that belong together: a cover, a chapter, a recipe.
 *
 * @param name what it is called where it is spoken of, such as in a message about a letter that cannot be printed
 * @param language the language of its text where it differs from that of the manuscript
 * @param start where it starts
 * @param furniture whether its pages carry a page number and a running title
 * @param blocks what it holds, in reading order
 */
public record Section(String name, @Nullable Locale language, Start start, boolean furniture, List<Block> blocks)
        implements Block {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section that starts a page, in the language of the manuscript. */
    public static Section of(String name, List<Block> blocks) {
        return new Section(name, null, Start.NEW_PAGE, true, blocks);
    }

    /** A page or pages without a page number, such as the cover. */
    public static Section bare(String name, List<Block> blocks) {
        return new Section(name, null, Start.NEW_PAGE, false, blocks);
    }
}
