package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Checklist;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets steps, bullets and things to tick off: something drawn at the left, text beside it. */
final class ListSetter {

    /** Draws what stands left of the first line; the sketch starts at its upper left corner. */
    @FunctionalInterface
    private interface Label {
        void draw(Sketch sketch, Tag label);
    }

    private ListSetter() {}

    static List<Slab> set(Steps steps, Context context) {
        var scale = context.scale();
        var style = scale.text();
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "Decimal");
        var slabs = new ArrayList<Slab>();
        var number = steps.first();
        for (var step : steps.steps()) {
            var digits = Integer.toString(number++);
            var item = item(step, list, scale.body() * 2.5, context, (sketch, label) -> circled(digits, label, style, sketch));
            slabs.addAll(ProseSetter.spaced(item, scale.line() * 0.62, scale.line() * 0.62));
        }
        return slabs;
    }

    static List<Slab> set(Bullets bullets, Context context) {
        var scale = context.scale();
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "Disc");
        var slabs = new ArrayList<Slab>();
        for (var words : bullets.items()) {
            slabs.addAll(ProseSetter.spaced(item(words, list, scale.body() * 1.3, context, bullet(scale)), 0, scale.line() * 0.25));
        }
        return ProseSetter.spaced(slabs, 0, scale.line() * 0.5);
    }

    static List<Slab> set(Checklist checklist, Context context) {
        var scale = context.scale();
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "None");
        var slabs = new ArrayList<Slab>();
        for (var words : checklist.items()) {
            var item = item(words, list, scale.body() * 2, context, (sketch, label) -> {
                label.with(Property.ACTUAL_TEXT, checklist.boxSpoken());
                box(label, scale, sketch);
            });
            slabs.addAll(ProseSetter.spaced(item, 0, scale.line() * 0.4));
        }
        return ProseSetter.spaced(slabs, 0, scale.line() * 0.5);
    }

    private static List<Slab> item(Words words, Tag list, double indent, Context context, Label label) {
        var style = context.scale().text();
        var item = list.child(Role.LI);
        var labelTag = item.child(Role.LBL);
        var lines = context.lines(words, style, item.child(Role.L_BODY), context.width() - indent);
        var slabs = ProseSetter.slabs(lines, style, indent);
        if (slabs.isEmpty()) {
            return slabs;
        }
        var first = slabs.getFirst();
        var withLabel = new Slab(first.height, (sketch, height) -> {
            label.draw(sketch, labelTag);
            first.painter.paint(sketch, height);
        });
        withLabel.keep = first.keep;
        slabs.set(0, withLabel);
        return slabs;
    }

    private static void circled(String digits, Tag label, TextStyle text, Sketch sketch) {
        var radius = text.size() * 0.8;
        var middle = text.baseline() - text.size() * 0.33;
        var style = text.in(Weight.STRONG);
        var line = Line.of(Speller.spell(Words.of(digits), style, label, digits));
        sketch.shape(Artifact.LAYOUT, new Outline().circle(radius, middle, radius), Paint.line(Ink.ROWAN, text.size() * 0.1));
        line.draw(sketch, radius - line.width() / 2, text.baseline());
    }

    private static Label bullet(Scale scale) {
        var style = scale.text();
        return (sketch, label) -> {
            label.with(Property.ACTUAL_TEXT, "•");
            var middle = style.baseline() - style.size() * 0.24;
            sketch.shape(label, new Outline().circle(style.size() * 0.4, middle, style.size() * 0.17), Paint.filled(Ink.ROWAN));
        };
    }

    private static void box(Tag label, Scale scale, Sketch sketch) {
        var style = scale.text();
        var side = style.size() * 0.98;
        var top = style.baseline() - style.size() * 0.33 - side / 2;
        sketch.shape(label, new Outline().rounded(0.5, top, side, side, side * 0.15), Paint.line(Ink.BLACK, style.size() * 0.09));
    }
}
