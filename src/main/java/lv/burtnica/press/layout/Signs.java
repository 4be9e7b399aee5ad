package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** Draws the small signs, each on a grid of 20 by 20. */
final class Signs {

    private static final double GRID = 20;
    private static final double STROKE = 1.7;

    private Signs() {}

    /** A word that is a sign, drawn before the word that follows. */
    static Word before(Symbol symbol, TextStyle style, Ink ink, Tag tag) {
        var width = style.size() * 0.95;
        var gap = style.size() * 0.3;
        var run = new Run(tag, Span.plain(""), Face.SOURCE_REGULAR, style.size(), ink, "", width, gap, symbol);
        return Word.of(List.of(run), false);
    }

    /** The words with a sign before the first, from which no line parts it. */
    static List<Word> before(Symbol symbol, List<Word> words, TextStyle style, Tag tag) {
        if (symbol == Symbol.NONE || words.isEmpty()) {
            return words;
        }
        var signed = new ArrayList<>(words);
        var runs = new ArrayList<>(before(symbol, style, Ink.ROWAN, tag).runs());
        runs.addAll(words.getFirst().runs());
        signed.set(0, Word.of(runs, words.getFirst().endsLine()));
        return signed;
    }

    /** A word that is nothing but a sign, with what a screen reader says for it. */
    static Word spoken(Symbol symbol, String spoken, TextStyle style, Tag tag) {
        tag.with(Tag.Property.ACTUAL_TEXT, spoken);
        var width = style.size() * 0.95;
        var run = new Run(tag, Span.spoken("", spoken), Face.SOURCE_REGULAR, style.size(), Ink.BLACK, "", width, 0, symbol);
        return Word.of(List.of(run), false);
    }

    /** Draws a sign into a square whose upper left corner and side are given in points. */
    static void draw(Symbol symbol, Sketch sketch, Owner owner, Ink ink, double x, double y, double side) {
        var lines = lines(symbol);
        if (lines.size() > 0) {
            sketch.shape(owner, lines, Paint.round(ink, STROKE), x, y, side / GRID);
        }
        var fills = fills(symbol);
        if (fills.size() > 0) {
            sketch.shape(owner, fills, Paint.filled(ink), x, y, side / GRID);
        }
    }

    private static Outline lines(Symbol symbol) {
        return switch (symbol) {
            case NONE, DIAMOND, FULL_CIRCLE -> new Outline();
            case CLOCK -> new Outline().circle(10, 10, 8).to(10, 5).line(10, 10).line(13.5, 12);
            case PORTION -> bowl();
            case COIN -> euro(new Outline().circle(10, 10, 8));
            case SMILE -> new Outline().circle(10, 10, 8).to(6, 11.5).curve(7, 15, 13, 15, 14, 11.5);
            case LEAF -> leaf();
            case JAR -> jar();
            case EMPTY_CIRCLE, HALF_CIRCLE -> new Outline().circle(10, 10, 7.5);
            case WARNING -> new Outline().to(10, 2).line(18.5, 17.5).line(1.5, 17.5).close().to(10, 7.5).line(10, 12);
        };
    }

    private static Outline fills(Symbol symbol) {
        return switch (symbol) {
            case DIAMOND -> new Outline().to(10, 2.5).line(16.5, 10).line(10, 17.5).line(3.5, 10).close();
            case FULL_CIRCLE -> new Outline().circle(10, 10, 8.2);
            case HALF_CIRCLE -> new Outline().to(10, 2.5).arc(10, 10, 7.5, -Math.PI / 2, Math.PI).close();
            case SMILE -> new Outline().circle(7, 8, 1.2).circle(13, 8, 1.2);
            case WARNING -> new Outline().circle(10, 14.8, 1.1);
            default -> new Outline();
        };
    }

    private static Outline bowl() {
        return new Outline()
                .to(2, 9)
                .line(18, 9)
                .curve(18, 14, 14.5, 17.5, 10, 17.5)
                .curve(5.5, 17.5, 2, 14, 2, 9)
                .close()
                .to(7.5, 5.5)
                .curve(6.3, 4.3, 8.7, 3.2, 7.5, 2)
                .to(12.5, 5.5)
                .curve(11.3, 4.3, 13.7, 3.2, 12.5, 2);
    }

    private static Outline euro(Outline coin) {
        return coin.to(13.3, 6.8)
                .curve(10.8, 4.6, 7.4, 6.4, 7.4, 10)
                .curve(7.4, 13.6, 10.8, 15.4, 13.3, 13.2)
                .to(5.8, 9)
                .line(11, 9)
                .to(5.8, 11.2)
                .line(11, 11.2);
    }

    private static Outline leaf() {
        return new Outline()
                .to(3.5, 16.5)
                .curve(2, 7, 8, 2.5, 17, 3)
                .curve(17.5, 12, 13, 18, 3.5, 16.5)
                .close()
                .to(2.5, 17.8)
                .line(11.5, 8.5);
    }

    private static Outline jar() {
        return new Outline()
                .rounded(4, 6.5, 12, 11.5, 2.5)
                .to(5.5, 2.5)
                .line(14.5, 2.5)
                .line(14.5, 6.5)
                .line(5.5, 6.5)
                .close()
                .to(4, 11)
                .line(16, 11);
    }
}
