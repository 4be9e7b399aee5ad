package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Contents;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets the contents: every line but its number is known at once, the number when the page is painted. */
final class ContentsSetter {

    private static final String WIDEST_NUMBER = "000";

    private ContentsSetter() {}

    static List<Slab> set(Contents contents, Context context) {
        var toc = context.tag().child(Role.TOC);
        var slabs = new ArrayList<Slab>();
        for (var heading : context.book().contents()) {
            if (heading.level() <= contents.deepest()) {
                slabs.addAll(entry(heading, contents.pageSpoken(), toc, context));
            }
        }
        return slabs;
    }

    private static List<Slab> entry(Heading heading, String pageSpoken, Tag toc, Context context) {
        var scale = context.scale();
        var chapter = heading.level() == 1;
        var style = chapter ? scale.strong() : scale.text();
        var link = toc.child(Role.TOCI).child(Role.REFERENCE).child(Role.LINK);
        var number = Line.of(context.spell(Words.of(WIDEST_NUMBER), style, Tag.document()));
        var words = context.spell(plain(heading.text()), style, link);
        var lines = Lines.of(words, context.width() - number.width() - scale.body() * 1.5);
        var slabs = new ArrayList<Slab>();
        for (var line : lines) {
            var last = line == lines.getLast();
            slabs.add(new Slab(style.leading(), (sketch, height) -> {
                line.draw(sketch, 0, style.baseline());
                sketch.link(link, 0, 0, context.width(), height, "#" + heading.anchor(), heading.text().plain());
                if (last) {
                    number(heading, pageSpoken, link, style, line.width(), sketch, context);
                }
            }));
        }
        Slab.together(slabs, context.room());
        slabs.forEach(slab -> slab.keep |= chapter);
        return ProseSetter.spaced(slabs, chapter ? scale.line() * 0.88 : 0, style.leading() * 0.18);
    }

    private static void number(
            Heading heading, String pageSpoken, Tag tag, TextStyle style, double from, Sketch sketch, Context context) {
        var digits = Integer.toString(sketch.pageNumber(heading.anchor()));
        tag.with(Property.ACTUAL_TEXT, "%s, %s".formatted(heading.text().said(), (pageSpoken + " " + digits).strip()));
        var line = Line.of(context.spell(Words.of(digits), style.in(Weight.STRONG), tag));
        var x = context.width() - line.width();
        var gap = style.size() * 0.5;
        if (heading.level() > 1 && x - gap > from + 2 * gap) {
            var dots = new Outline().to(x - gap, style.baseline() - 1).line(from + gap, style.baseline() - 1);
            sketch.shape(Artifact.LAYOUT, dots, Paint.dots(Ink.SOFT, style.size() * 0.07));
        }
        line.draw(sketch, x, style.baseline());
    }

    private static Words plain(Words text) {
        return Words.of(text.plain() + " ");
    }
}
