package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Spot;

/** Lays small pages two by two on A4 sheets with marks where to cut. The tags stay as they are, so that the cards can be read too. */
public final class CardSheets {

    private static final int ACROSS = 2;
    private static final int ON_A_SHEET = 4;
    private static final double WIDTH = Sheet.points(210);
    private static final double HEIGHT = Sheet.points(297);
    /** Printers reach to about 5 mm from the edge. */
    private static final double MARK_FROM = Sheet.points(5);
    private static final double MARK_TO = Sheet.points(11);
    private static final double CROSS = Sheet.points(3);

    private CardSheets() {}

    /** @param cards pages of {@link Sheet#A6} */
    public static Plan of(Plan cards) {
        var sheets = new ArrayList<Page>();
        for (var first = 0; first < cards.pages().size(); first += ON_A_SHEET) {
            sheets.add(sheet(cards.pages().subList(first, Math.min(first + ON_A_SHEET, cards.pages().size()))));
        }
        var anchors = new HashMap<String, Spot>();
        cards.anchors().forEach((name, spot) -> anchors.put(name, onSheet(spot)));
        var bookmarks = cards.bookmarks().stream()
                .map(bookmark -> new Plan.Bookmark(bookmark.level(), bookmark.title(), onSheet(bookmark.spot())))
                .toList();
        return new Plan(cards.manuscript(), sheets, cards.root(), bookmarks, anchors);
    }

    private static Page sheet(List<Page> cards) {
        var items = new ArrayList<Item>();
        for (var place = 0; place < cards.size(); place++) {
            for (var item : cards.get(place).items()) {
                items.add(item.moved(left(place), top(place)));
            }
        }
        items.add(new Item.Mark(Artifact.LAYOUT, List.of(new Draw.Shape(marks(), Paint.line(Ink.SOFT, 0.5), 0, 0, 1))));
        return new Page(WIDTH, HEIGHT, items);
    }

    private static Spot onSheet(Spot spot) {
        return new Spot(spot.page() / ON_A_SHEET, spot.y() + top(spot.page() % ON_A_SHEET));
    }

    private static double left(int place) {
        return place % ACROSS * WIDTH / 2;
    }

    private static double top(int place) {
        return place / ACROSS * HEIGHT / 2.0;
    }

    private static Outline marks() {
        var x = WIDTH / 2;
        var y = HEIGHT / 2;
        return new Outline()
                .to(x, MARK_FROM)
                .line(x, MARK_TO)
                .to(x, HEIGHT - MARK_TO)
                .line(x, HEIGHT - MARK_FROM)
                .to(MARK_FROM, y)
                .line(MARK_TO, y)
                .to(WIDTH - MARK_TO, y)
                .line(WIDTH - MARK_FROM, y)
                .to(x - CROSS, y)
                .line(x + CROSS, y)
                .to(x, y - CROSS)
                .line(x, y + CROSS);
    }
}
