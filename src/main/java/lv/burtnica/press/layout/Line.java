package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Tag;

/**
 * A line of text.
 *
 * @param runs from left to right
 * @param width in points, without the blank at its end
 */
record Line(List<Run> runs, double width) {

    static Line of(List<Word> words) {
        var runs = new ArrayList<Run>();
        var width = 0.0;
        for (var word : words) {
            runs.addAll(word.runs());
            width += word.width() + word.blank();
        }
        return new Line(runs, words.isEmpty() ? 0 : width - words.getLast().blank());
    }

    /** Draws the line, the letters of one element and font in one command each. */
    void draw(Sketch sketch, double x, double baseline) {
        var at = x;
        for (var first = 0; first < runs.size(); ) {
            var run = runs.get(first);
            var next = first + 1;
            var end = at + run.advance();
            var length = run.text().length();
            for (; next < runs.size() && run.continues(runs.get(next)); next++) {
                length += runs.get(next).text().length();
                end += runs.get(next).advance();
            }
            draw(sketch, run, text(runs.subList(first, next), length), at, baseline, end);
            at = end;
            first = next;
        }
    }

    private static String text(List<Run> runs, int length) {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var text = new StringBuilder(length);
        for (var run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /** Draws the letters as something that no screen reader reads aloud. */
    void drawAside(Sketch sketch, double x, double baseline) {
        var at = x;
        for (var run : runs) {
            if (run.sign() == Symbol.NONE) {
                sketch.letters(Artifact.PAGINATION, run.face(), run.size(), run.ink(), at, baseline, run.text());
            } else {
                Signs.draw(run.sign(), sketch, Artifact.PAGINATION, run.ink(), at, baseline - run.size() * 0.8, run.width());
            }
            at += run.advance();
        }
    }

    private static void draw(Sketch sketch, Run run, String text, double x, double baseline, double end) {
        if (run.sign() != Symbol.NONE) {
            var owner = run.span().spoken() == null ? Artifact.LAYOUT : run.tag();
            Signs.draw(run.sign(), sketch, owner, run.ink(), x, baseline - run.size() * 0.8, run.width());
            return;
        }
        sketch.letters(run.tag(), run.face(), run.size(), run.ink(), x, baseline, text);
        var target = run.span().target();
        if (target != null) {
            sketch.link(run.tag(), x, baseline - run.size(), end - x, run.size() * 1.3, target, description(run.span(), run.tag()));
        }
    }

    private static String description(Span span, Tag tag) {
        var said = tag.property(Tag.Property.ACTUAL_TEXT);
        return said == null ? span.text() : said;
    }
}
