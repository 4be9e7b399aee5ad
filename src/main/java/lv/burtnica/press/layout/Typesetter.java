package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.press.Heading.Listed;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.MissingTargetException;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.layout.Paginator.Leaf;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Plan.Bookmark;
import lv.burtnica.press.plan.Spot;
import lv.burtnica.press.plan.Tag;

/** Sets a manuscript: one pass over the blocks, then each page is painted with all page numbers known. */
public final class Typesetter {

    private final Manuscript manuscript;
    private final Sheet sheet;
    private final Scale scale;
    private final Watermark watermark;
    private final Tag root = Tag.document();
    private final Map<String, Spot> anchors = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private Typesetter(Manuscript manuscript, Sheet sheet, Look look) {
        this.manuscript = manuscript;
        this.sheet = sheet;
        this.scale = new Scale(look);
        this.watermark = Watermark.of(manuscript.watermark(), sheet, look);
    }

    /** The finished pages of a manuscript. */
    public static Plan set(Manuscript manuscript, Sheet sheet, Look look) {
        return new Typesetter(manuscript, sheet, look).set();
    }

    private Plan set() {
        var width = Sheet.points(sheet.width() - sheet.inner() - sheet.outer());
        var room = Sheet.points(sheet.height() - sheet.top() - sheet.bottom());
        var context = new Context(scale, manuscript.title(), width, room, root, new Book(manuscript.blocks()));
        var leaves = Paginator.pages(BlockSetter.set(manuscript.blocks(), context), room);
        for (var page = 0; page < leaves.size(); page++) {
            moor(leaves.get(page), page);
        }
        return new Plan(manuscript, paint(leaves, width), root, List.copyOf(bookmarks), Map.copyOf(anchors));
    }

    private void moor(Leaf leaf, int page) {
        leaf.stack().moorings().forEach(mooring -> {
            var spot = new Spot(page, Sheet.points(sheet.top()) + mooring.y());
            if (!mooring.anchor().isEmpty() && anchors.put(mooring.anchor(), spot) != null) {
                throw new IllegalArgumentException("Two headings have the anchor " + mooring.anchor());
            }
            if (mooring.listed().contains(Listed.BOOKMARKS)) {
                bookmarks.add(new Bookmark(mooring.level(), mooring.title(), spot));
            }
        });
    }

    private List<Page> paint(List<Leaf> leaves, double width) {
        var pages = new ArrayList<Page>();
        var furniture = new Furniture(sheet, scale);
        for (var index = 0; index < leaves.size(); index++) {
            var leaf = leaves.get(index);
            var sketch = Sketch.page(this::pageNumber);
            var left = furniture.left(index);
            watermark.paint(sketch);
            leaf.stack().paint(sketch.at(left, Sheet.points(sheet.top())), width);
            furniture.paint(leaf, index, width, sketch.at(left, 0));
            pages.add(new Page(Sheet.points(sheet.width()), Sheet.points(sheet.height()), List.copyOf(sketch.items())));
        }
        return pages;
    }

    private int pageNumber(String anchor) {
        var spot = anchors.get(anchor);
        if (spot == null) {
            throw new MissingTargetException(anchor);
        }
        return spot.page() + 1;
    }
}
