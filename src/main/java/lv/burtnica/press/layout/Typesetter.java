package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading.Listed;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.MissingTargetException;
import lv.burtnica.press.Part;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Plan.Bookmark;
import lv.burtnica.press.plan.Spot;
import lv.burtnica.press.plan.Tag;

/** Sets a manuscript: one pass over the blocks, then each page is painted with all page numbers known. */
public final class Typesetter {

    private final Manuscript manuscript;
    private final Book book;
    private final Tag root = Tag.document();
    private final Map<String, Spot> anchors = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    private Typesetter(Manuscript manuscript, List<Part> parts) {
        this.manuscript = manuscript;
        this.book = new Book(parts.stream().flatMap(part -> part.blocks().stream()).toList());
    }

    /** The finished pages of a manuscript. */
    public static Plan set(Manuscript manuscript, Sheet sheet, Look look) {
        return set(manuscript, List.of(new Part(sheet, look, List.of())));
    }

    /** The finished pages of a manuscript and of the parts that follow it, each on its own sheet. */
    public static Plan set(Manuscript manuscript, List<Part> parts) {
        var first = parts.getFirst();
        var opening = new Part(first.sheet(), first.look(), Stream.concat(manuscript.blocks().stream(), first.blocks().stream()).toList());
        var all = Stream.concat(Stream.of(opening), parts.stream().skip(1)).toList();
        return new Typesetter(manuscript, all).set(all);
    }

    private Plan set(List<Part> parts) {
        var set = new ArrayList<SetPart>();
        var first = 0;
        for (var part : parts) {
            var one = new SetPart(part, new Scale(part.look()), first, leaves(part, part.blocks()));
            set.add(one);
            moor(one);
            first += one.leaves().size();
        }
        set.forEach(this::paint);
        return new Plan(manuscript, List.copyOf(pages), root, List.copyOf(bookmarks), Map.copyOf(anchors));
    }

    private List<Leaf> leaves(Part part, List<Block> blocks) {
        var sheet = part.sheet();
        var room = Sheet.points(sheet.height() - sheet.top() - sheet.bottom());
        var context = new Context(new Scale(part.look()), manuscript.title(), width(sheet), room, root, book);
        return Paginator.pages(Tightening.fit(BlockSetter.set(blocks, context), room), room);
    }

    private static double width(Sheet sheet) {
        return Sheet.points(sheet.width() - sheet.inner() - sheet.outer());
    }

    private void moor(SetPart part) {
        for (var index = 0; index < part.leaves().size(); index++) {
            moor(part.leaves().get(index), part.first() + index, part.sheet());
        }
    }

    private void moor(Leaf leaf, int page, Sheet sheet) {
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

    private void paint(SetPart part) {
        var sheet = part.sheet();
        var furniture = new Furniture(sheet, part.scale());
        var watermark = Watermark.of(manuscript.watermark(), sheet, part.part().look());
        for (var leaf : part.leaves()) {
            var index = pages.size();
            var sketch = Sketch.page(this::pageNumber);
            var left = furniture.left(index);
            watermark.paint(sketch);
            leaf.stack().paint(sketch.at(left, Sheet.points(sheet.top())), width(sheet));
            furniture.paint(leaf, index, width(sheet), sketch.at(left, 0));
            pages.add(new Page(Sheet.points(sheet.width()), Sheet.points(sheet.height()), List.copyOf(sketch.items())));
        }
    }

    private int pageNumber(String anchor) {
        var spot = anchors.get(anchor);
        if (spot == null) {
            throw new MissingTargetException(anchor);
        }
        return spot.page() + 1;
    }

    /** A part divided into pages, the first of which has the given place in the whole. */
    private record SetPart(Part part, Scale scale, int first, List<Leaf> leaves) {

        Sheet sheet() {
            return part.sheet();
        }
    }
}
