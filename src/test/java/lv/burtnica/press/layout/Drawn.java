package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.plan.Draw.Letters;
import lv.burtnica.press.plan.Draw.Shape;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Page;

/** What a finished page has on it, for tests. */
final class Drawn {

    private Drawn() {}

    /** The letters in the order in which they are drawn, those outside of the tree too. */
    static List<Letters> letters(Page page) {
        return page.items().stream()
                .filter(Item.Mark.class::isInstance)
                .flatMap(item -> ((Item.Mark) item).draws().stream())
                .filter(Letters.class::isInstance)
                .map(Letters.class::cast)
                .toList();
    }

    /** The lines and areas in the order in which they are drawn. */
    static List<Shape> shapes(Page page) {
        return page.items().stream()
                .filter(Item.Mark.class::isInstance)
                .flatMap(item -> ((Item.Mark) item).draws().stream())
                .filter(Shape.class::isInstance)
                .map(Shape.class::cast)
                .toList();
    }
}
