package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Columns.Column;
import lv.burtnica.press.Look;
import lv.burtnica.press.layout.Abreast.Pile;
import lv.burtnica.press.plan.Tag;

/** Sets columns side by side. */
final class ColumnSetter {

    private static final double GAP = 1.4;
    private static final int WIDENINGS = 3;
    private static final double WIDER = 1.35;

    private ColumnSetter() {}

    static List<Slab> set(Columns columns, Context context) {
        if (context.scale().look().arrangement() == Look.Arrangement.ONE_COLUMN) {
            return below(columns.columns(), context);
        }
        var trial = Tag.document();
        var abreast = abreast(columns.columns(), context.under(trial));
        var filled = IntStream.range(0, abreast.piles().size())
                .filter(i -> !abreast.piles().get(i).stack().isEmpty())
                .mapToObj(columns.columns()::get)
                .toList();
        if (filled.size() < abreast.piles().size()) {
            return set(new Columns(filled, columns.fixed()), context);
        }
        if (filled.size() < 2) {
            return below(filled, context);
        }
        if (abreast.height() > context.room() && !columns.fixed()) {
            return widened(columns.columns(), abreast, trial, context);
        }
        context.tag().adopt(trial);
        return List.of(abreast.slab());
    }

    /** A page cannot hold the columns: the tallest gets more width, or they go on side by side, or one below the other. */
    private static List<Slab> widened(List<Column> columns, Abreast wanted, Tag tag, Context context) {
        var shares = columns.stream().mapToDouble(Column::share).toArray();
        var tried = wanted;
        for (var attempt = 0; attempt < WIDENINGS; attempt++) {
            shares[tallest(tried)] *= WIDER;
            var trial = Tag.document();
            tried = abreast(withShares(columns, shares), context.under(trial));
            if (tried.height() <= context.room()) {
                context.tag().adopt(trial);
                return List.of(tried.slab());
            }
        }
        if (!wanted.fitsPages(context.room())) {
            return below(columns, context);
        }
        context.tag().adopt(tag);
        return List.of(wanted.slab());
    }

    private static int tallest(Abreast abreast) {
        var piles = abreast.piles();
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

    private static List<Slab> below(List<Column> columns, Context context) {
        return columns.stream().flatMap(column -> BlockSetter.set(column.blocks(), context).stream()).toList();
    }

    private static Abreast abreast(List<Column> columns, Context context) {
        var gap = context.scale().body() * GAP;
        var shares = columns.stream().mapToDouble(Column::share).sum();
        var piles = new ArrayList<Pile>();
        var left = 0.0;
        for (var column : columns) {
            var width = (context.width() - gap * (columns.size() - 1)) * column.share() / shares;
            piles.add(Pile.of(BlockSetter.set(column.blocks(), context.wide(width)), left, width, column.align()));
            left += width + gap;
        }
        return new Abreast(piles, context.scale().line());
    }
}
