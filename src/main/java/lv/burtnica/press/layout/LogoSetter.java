package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Role;

/** Sets the strip of a funder: logos in their true size, in rows, and a sentence. */
final class LogoSetter {

    private static final double GAP = Sheet.points(8);

    /** A logo and its place. */
    private record Placed(Plate plate, Owner owner, double x, double width, double height) {}

    private LogoSetter() {}

    static List<Slab> set(LogoStrip strip, Context context) {
        var scale = context.scale();
        var inset = scale.body() * 0.9;
        var inner = context.wide(context.width() - 2 * inset);
        var slabs = new ArrayList<>(rows(strip, inner));
        var style = scale.quiet().in(Ink.BLACK);
        var lines = inner.lines(strip.sentence(), style, inner.tag().child(Role.P), inner.width());
        slabs.addAll(ProseSetter.slabs(lines, style, 0));
        slabs.forEach(Slab::keep);
        return BoxSetter.framed(slabs, inset, new BoxSetter.Rounded(scale.body() * 0.07, Ink.SOFT, scale), context);
    }

    private static List<Slab> rows(LogoStrip strip, Context context) {
        var rows = new ArrayList<Slab>();
        var row = new ArrayList<Placed>();
        var x = 0.0;
        for (var logo : strip.logos()) {
            var plate = Plate.of(logo.artwork(), logo.alt());
            var width = Math.min(context.width(), Sheet.points(logo.millimetres()) * plate.width() / plate.height());
            var height = width * plate.height() / plate.width();
            if (x > 0 && x + width > context.width()) {
                rows.add(row(List.copyOf(row), context));
                row.clear();
                x = 0;
            }
            row.add(new Placed(plate, PictureSetter.figure(logo.alt(), context.tag()), x, width, height));
            x += width + GAP;
        }
        if (!row.isEmpty()) {
            rows.add(row(List.copyOf(row), context));
        }
        return rows;
    }

    private static Slab row(List<Placed> row, Context context) {
        var tallest = row.stream().mapToDouble(Placed::height).max().orElse(0);
        return new Slab(tallest, (sketch, height) -> {
                    for (var logo : row) {
                        var top = (tallest - logo.height()) / 2;
                        PictureSetter.draw(logo.plate(), logo.owner(), sketch, logo.x(), top, logo.width(), logo.height());
                    }
                })
                .after(context.scale().line() * 0.4);
    }
}
