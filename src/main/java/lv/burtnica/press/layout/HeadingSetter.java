package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Heading.Listed;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;

/** Sets titles and headings, in lines of about equal length. */
final class HeadingSetter {

    private static final double[] BEFORE = {2.4, 2.2, 1.1, 0.7};
    private static final double[] AFTER = {1.0, 0.55, 0.4, 0.15};
    private static final int MOST_TITLE_LINES = 4;

    private HeadingSetter() {}

    static List<Slab> set(Heading heading, Context context) {
        var scale = context.scale();
        var tag = context.tag().child(context.book().headingRole(heading.level()));
        var slabs = lines(heading.text(), scale.heading(heading.level()), tag, context);
        if (heading.level() == 1) {
            slabs.add(shortRule(scale));
        }
        slabs.forEach(Slab::keep);
        if (!slabs.isEmpty()) {
            slabs.getFirst().moored(new Mooring(heading.anchor(), heading.level(), heading.text().plain(), heading.listed(), 0));
        }
        var level = heading.level() - 1;
        return ProseSetter.spaced(slabs, BEFORE[level] * scale.line(), AFTER[level] * scale.line());
    }

    static List<Slab> set(Title title, Context context) {
        var scale = context.scale();
        var tag = context.tag().child(context.book().headingRole(1));
        var slabs = lines(title.text(), scale.title(), tag, context);
        if (!slabs.isEmpty()) {
            slabs.getFirst().moored(new Mooring(title.anchor(), 1, title.text().plain(), Set.of(Listed.BOOKMARKS), 0));
        }
        slabs.add(shortRule(scale));
        if (!title.subtitle().isEmpty()) {
            var style = scale.subtitle();
            var lines = Lines.balanced(context.spell(title.subtitle(), style, context.tag().child(Role.P)), context.width());
            var below = ProseSetter.slabs(lines, style, 0);
            slabs.addAll(ProseSetter.spaced(below, scale.line() * 0.7, scale.line()));
        }
        slabs.forEach(Slab::keep);
        return slabs;
    }

    private static List<Slab> lines(Words text, TextStyle style, Tag tag, Context context) {
        var fitting = fitting(text, style, context);
        return new ArrayList<>(ProseSetter.slabs(Lines.balanced(context.spell(text, fitting, tag), context.width()), fitting, 0));
    }

    /** Smaller where a single word would be wider than the column or a title would fill half a page. */
    private static TextStyle fitting(Words text, TextStyle style, Context context) {
        var words = context.spell(text, style, Tag.document());
        var widest = Lines.widest(words);
        var fits = widest <= context.width() ? style : style.scaled(context.width() / widest);
        var fitting = fits == style ? words : context.spell(text, fits, Tag.document());
        var lines = Lines.of(fitting, context.width()).size();
        return lines <= MOST_TITLE_LINES ? fits : fits.scaled(Math.sqrt((double) MOST_TITLE_LINES / lines));
    }

    private static Slab shortRule(Scale scale) {
        var width = scale.body() * 2.6;
        var thickness = scale.body() * 0.2;
        return new Slab(thickness, (sketch, height) -> sketch.shape(
                        Artifact.LAYOUT, new Outline().rectangle(0, 0, width, thickness), Paint.filled(Ink.ROWAN)))
                .before(scale.line() * 0.4);
    }
}
