package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** What is drawn on a page, seen from the upper left corner of whoever draws. */
final class Sketch {

    private final List<Item> items;
    private final double x;
    private final double y;
    private final ToIntFunction<String> pageNumbers;

    private Sketch(List<Item> items, double x, double y, ToIntFunction<String> pageNumbers) {
        this.items = items;
        this.x = x;
        this.y = y;
        this.pageNumbers = pageNumbers;
    }

    /** An empty page; the function knows the page number of each anchor. */
    static Sketch page(ToIntFunction<String> pageNumbers) {
        return new Sketch(new ArrayList<>(), 0, 0, pageNumbers);
    }

    /** The same page seen from another corner. */
    Sketch at(double dx, double dy) {
        return new Sketch(items, x + dx, y + dy, pageNumbers);
    }

    List<Item> items() {
        return items;
    }

    /** The printed number of the page on which an anchor came to stand. */
    int pageNumber(String anchor) {
        return pageNumbers.applyAsInt(anchor);
    }

    void letters(Owner owner, Face face, double size, Ink ink, double left, double baseline, String text) {
        add(owner, new Draw.Letters(face, size, ink, x + left, y + baseline, text));
    }

    void shape(Owner owner, Outline outline, Paint paint) {
        shape(owner, outline, paint, 0, 0, 1);
    }

    void shape(Owner owner, Outline outline, Paint paint, double left, double top, double scale) {
        add(owner, new Draw.Shape(outline, paint, x + left, y + top, scale));
    }

    void image(Owner owner, Artwork.Photo photo, double left, double top, double width, double height) {
        add(owner, new Draw.Image(photo, x + left, y + top, width, height));
    }

    void link(Tag tag, double left, double top, double width, double height, String target, String description) {
        items.add(new Item.LinkArea(tag, x + left, y + top, width, height, target, description));
    }

    void bounds(Tag tag, double left, double top, double width, double height) {
        items.add(new Item.Bounds(tag, x + left, y + top, width, height));
    }

    /** A command whose place is given from the corner of the page. */
    void draw(Owner owner, Draw draw) {
        add(owner, draw);
    }

    /** What one owner draws in a row becomes one mark. */
    private void add(Owner owner, Draw draw) {
        if (!items.isEmpty() && items.getLast() instanceof Item.Mark(var last, var draws) && last == owner) {
            draws.add(draw);
        } else {
            if (owner instanceof Tag tag) {
                tag.mark();
            }
            var draws = new ArrayList<Draw>(4);
            draws.add(draw);
            items.add(new Item.Mark(owner, draws));
        }
    }
}
