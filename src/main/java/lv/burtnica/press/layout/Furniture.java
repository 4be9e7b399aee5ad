package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.Heading.Listed;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.layout.Leaf.Foot;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** The foot of the pages: the number at the outer edge, beside it what the page belongs to. */
final class Furniture {

    private static final double FOOT = 11;

    private final Sheet sheet;
    private final Scale scale;
    private String chapter = "";
    private String recipe = "";

    Furniture(Sheet sheet, Scale scale) {
        this.sheet = sheet;
        this.scale = scale;
    }

    /** The left edge of the text on a page counted from 0; the first page is a right-hand one. */
    double left(int page) {
        return Sheet.points(isLeftHand(page) ? sheet.outer() : sheet.inner());
    }

    void paint(Leaf leaf, int page, double width, Sketch sketch) {
        var running = running(leaf);
        if (leaf.foot() == Foot.NOTHING) {
            return;
        }
        var baseline = Sheet.points(sheet.height() - FOOT);
        var style = scale.quiet();
        var number = line(Integer.toString(page + 1), style.in(Weight.STRONG).in(Ink.BLACK));
        var gap = style.size() * 0.7;
        var title = shortened(leaf.foot() == Foot.NUMBER ? "" : running, style, width - number.width() - 2 * gap);
        var left = isLeftHand(page);
        number.drawAside(sketch, left ? 0 : width - number.width(), baseline);
        if (title.width() > 0) {
            var tick = left ? number.width() + gap : width - number.width() - gap;
            var bar = new Outline().to(tick, baseline + 1).line(tick, baseline - style.size() * 0.75);
            sketch.shape(Artifact.PAGINATION, bar, Paint.line(Ink.ROWAN, 1));
            title.drawAside(sketch, left ? tick + gap : tick - gap - title.width(), baseline);
        }
    }

    /** A page that starts something says what chapter it is in; one that goes on says what goes on. */
    private String running(Leaf leaf) {
        var chapterStarts = false;
        var recipeStarts = false;
        for (var mooring : leaf.stack().moorings().filter(each -> each.level() <= 2).toList()) {
            var title = mooring.listed().contains(Listed.RUNNING) ? mooring.title() : "";
            if (mooring.level() == 1) {
                chapter = title;
                recipe = "";
                chapterStarts = true;
            } else {
                recipe = title;
                recipeStarts = true;
            }
        }
        if (chapterStarts) {
            return "";
        }
        return recipeStarts || recipe.isEmpty() ? chapter : recipe;
    }

    private Line shortened(String text, TextStyle style, double room) {
        var lines = Lines.of(words(text, style), room);
        return switch (lines.size()) {
            case 0 -> new Line(List.of(), 0);
            case 1 -> lines.getFirst();
            default -> {
                var first = Lines.of(words(text, style), room - style.size()).getFirst();
                var shown = first.runs().stream().map(Run::text).reduce("", String::concat).strip();
                yield line(shown + "…", style);
            }
        };
    }

    private static Line line(String text, TextStyle style) {
        return Line.of(words(text, style));
    }

    private static List<Word> words(String text, TextStyle style) {
        return Speller.spell(Words.of(Span.plain(text)), style, Tag.document(), text);
    }

    private boolean isLeftHand(int page) {
        return sheet.facing() && page % 2 == 1;
    }
}
