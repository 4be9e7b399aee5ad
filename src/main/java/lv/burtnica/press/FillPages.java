package lv.burtnica.press;

import java.util.List;

/**
 * Pages of one pattern, such as the ruled "my recipe" pages, as many as asked for and as many more as the whole needs.
 *
 * <p>What follows it starts a page; it must not ask for a left-hand or a right-hand one.
 *
 * @param atLeast how many pages in any case, 0 or more
 * @param toFours whether further pages fill the whole document up to a multiple of four pages; for one such block in a manuscript
 * @param name what such a page is called
 * @param page what each of them holds; it must fit on a page
 */
public record FillPages(int atLeast, boolean toFours, String name, List<Block> page) implements Block {

    public FillPages {
        page = List.copyOf(page);
    }
}
