package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Columns.Column;
import lv.burtnica.press.Look;
import lv.burtnica.press.plan.Tag;

/** Sets columns side by side on one slab. */
final class ColumnSetter {

    private static final double GAP = 1.4;
    private static final int WIDENINGS = 3;
    private static final double WIDER = 1.35;

    /** A finished column; its position is in points from the left edge of the first. */
    private record Pile(Stack stack, double left, double width, Columns.Align align) {

        double top(double height) {
            var spare = height - stack.height();
            return switch (align) {
                case TOP -> 0;
                case MIDDLE -> spare / 2;
                case BOTTOM -> spare;
            };
        }
    }

    private ColumnSetter() {}

    static List<Slab> set(Columns columns, Context context) {
        if (context.scale().look().arrangement() == Look.Arrangement.ONE_COLUMN) {
            return below(columns.columns(), context);
        }
        var trial = Tag.document();
        var piles = piles(columns.columns(), context.under(trial));
        var filled = IntStream.range(0, piles.size())
                .filter(i -> !piles.get(i).stack().isEmpty())
                .mapToObj(columns.columns()::get)
                .toList();
        if (filled.size() < piles.size()) {
            return set(new Columns(filled), context);
        }
        if (piles.size() < 2) {
            return below(filled, context);
        }
        if (height(piles) > context.room()) {
            return widened(columns.columns(), piles, context);
        }
        context.tag().adopt(trial);
        return List.of(sideBySide(piles, context.scale().line()));
    }

    /** A page cannot hold the columns: the tallest gets more width, and what still does not fit goes one below the other. */
    private static List<Slab> widened(List<Column> columns, List<Pile> piles, Context context) {
        var shares = columns.stream().mapToDouble(Column::share).toArray();
        var tried = piles;
        for (var attempt = 0; attempt < WIDENINGS; attempt++) {
            shares[tallest(tried)] *= WIDER;
            var trial = Tag.document();
            tried = piles(withShares(columns, shares), context.under(trial));
            if (height(tried) <= context.room()) {
                context.tag().adopt(trial);
                return List.of(sideBySide(tried, context.scale().line()));
            }
        }
        return below(columns, context);
    }

    private static int tallest(List<Pile> piles) {
        return IntStream.range(0, piles.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> piles.get(i).stack().height()))
                .orElse(0);
    }

    private static List<Column> withShares(List<Column> columns, double[] shares) {
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Column(shares[i], columns.get(i).align(), columns.get(i).blocks()))
                .toList();
    }

    private static double height(List<Pile> piles) {
        return piles.stream().mapToDouble(pile -> pile.stack().height()).max().orElse(0);
    }

    private static List<Slab> below(List<Column> columns, Context context) {
        return columns.stream().flatMap(column -> BlockSetter.set(column.blocks(), context).stream()).toList();
    }

    private static Slab sideBySide(List<Pile> piles, double line) {
        var height = height(piles);
        var slab = new Slab(height, (sketch, actual) -> piles.forEach(
                        pile -> pile.stack().paint(sketch.at(pile.left(), pile.top(height)), pile.width())))
                .before(line * 0.5)
                .after(line * 0.4);
        slab.moorings = piles.stream()
                .flatMap(pile -> pile.stack().moorings().map(mooring -> mooring.lowered(pile.top(height))))
                .toList();
        // Headings beside each other belong to what comes below them.
        slab.keep = piles.stream().allMatch(pile -> pile.stack().keepsToTheNext());
        return slab;
    }

    private static List<Pile> piles(List<Column> columns, Context context) {
        var gap = context.scale().body() * GAP;
        var shares = columns.stream().mapToDouble(Column::share).sum();
        var piles = new ArrayList<Pile>();
        var left = 0.0;
        for (var column : columns) {
            var width = (context.width() - gap * (columns.size() - 1)) * column.share() / shares;
            var stack = new Stack();
            BlockSetter.set(column.blocks(), context.wide(width)).forEach(stack::add);
            piles.add(new Pile(stack, left, width, column.align()));
            left += width + gap;
        }
        return piles;
    }
}
