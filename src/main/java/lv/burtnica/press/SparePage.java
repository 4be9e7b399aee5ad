package lv.burtnica.press;

import java.util.List;

/**
 * A page that stands only where what follows takes two pages and would else begin on a right-hand one: with it, both are seen at once and
 * nobody has to turn the page in the middle.
 *
 * <p>What follows it starts a page.
 *
 * @param name what the page is called
 * @param page what it holds; it must fit on a page
 */
public record SparePage(String name, List<Block> page) implements Block {

    public SparePage {
        page = List.copyOf(page);
    }
}
