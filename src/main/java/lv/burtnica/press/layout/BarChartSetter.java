package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.BarChart;
import lv.burtnica.press.BarChart.Bar;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets a chart as what it is to a reader: a list of labels and figures. The bars themselves only illustrate it. */
final class BarChartSetter {

    private BarChartSetter() {}

    static List<Slab> set(BarChart chart, Context context) {
        var scale = context.scale();
        var slabs = new ArrayList<Slab>();
        if (!chart.title().isEmpty()) {
            var title = context.lines(Words.of(chart.title()), scale.strong(), context.tag().child(Role.P), context.width());
            slabs.addAll(ProseSetter.slabs(title, scale.strong(), 0));
        }
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "None");
        var longest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(1);
        for (var bar : chart.bars()) {
            slabs.add(bar(bar, longest, list.child(Role.LI), context));
        }
        Slab.together(slabs, context.room());
        return ProseSetter.spaced(slabs, scale.line() * 0.5, scale.line() * 0.8);
    }

    private static Slab bar(Bar bar, double longest, Tag item, Context context) {
        var style = context.scale().text();
        var strong = context.scale().strong();
        var label = context.lines(Words.of(bar.label() + " "), style, item.child(Role.LBL), context.width() * 0.38);
        var figure = context.lines(Words.of(bar.figure()), strong, item.child(Role.L_BODY), context.width() * 0.22);
        var lines = Math.max(1, Math.max(label.size(), figure.size()));
        var left = context.width() * 0.4;
        var length = longest <= 0 ? 0 : context.width() * 0.36 * bar.value() / longest;
        return new Slab(lines * style.leading() + style.size() * 0.4, (sketch, height) -> {
            ProseSetter.draw(label, style, sketch, 0);
            var top = style.baseline() - style.size() * 0.75;
            var shape = new Outline().rectangle(left, top, Math.max(1, length), style.size() * 0.85);
            sketch.shape(Artifact.LAYOUT, shape, new Paint(bar.dark() ? Ink.SOFT : Ink.PALE, Ink.BLACK, 0.7, false, false));
            ProseSetter.draw(figure, strong, sketch, left + length + style.size() * 0.6);
        });
    }
}
