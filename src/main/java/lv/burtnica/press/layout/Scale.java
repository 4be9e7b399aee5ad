package lv.burtnica.press.layout;

import lv.burtnica.press.Look;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Weight;
import lv.burtnica.press.plan.Ink;

/** The sizes of a look: everything in proportion to the body text, nothing below the smallest size. */
record Scale(Look look) {

    private static final double LEADING = 1.36;
    private static final double ANDIKA_LEADING = 1.5;
    private static final double HEADING_LEADING = 1.14;
    private static final double[] HEADINGS = {2.2, 1.8, 1.2, 1.0};
    private static final double TITLE = 4.2;
    private static final double LEAD = 1.12;
    private static final double LARGE = 1.9;

    double body() {
        return look.body();
    }

    /** The height of a line of body text in points. */
    double line() {
        return text().leading();
    }

    TextStyle text() {
        return style(Weight.REGULAR, body(), Ink.BLACK);
    }

    TextStyle text(Paragraph.Voice voice) {
        return switch (voice) {
            case BODY -> text();
            case LEAD -> style(Weight.REGULAR, body() * LEAD, Ink.BLACK);
            case LARGE -> style(Weight.REGULAR, body() * LARGE, Ink.BLACK);
            case QUIET -> quiet();
        };
    }

    TextStyle quiet() {
        return style(Weight.REGULAR, look.smallest(), Ink.SOFT);
    }

    TextStyle strong() {
        return text().in(Weight.STRONG);
    }

    TextStyle heading(int level) {
        var size = body() * HEADINGS[level - 1];
        return display(level < 3 ? Weight.HEAVY : Weight.STRONG, size);
    }

    TextStyle title() {
        return display(Weight.HEAVY, body() * TITLE);
    }

    TextStyle subtitle() {
        return style(Weight.REGULAR, body() * 1.35, Ink.BLACK);
    }

    private TextStyle display(Weight weight, double size) {
        return new TextStyle(look.typeface(), weight, size, Math.max(size * HEADING_LEADING, body() * LEADING), Ink.BLACK);
    }

    private TextStyle style(Weight weight, double size, Ink ink) {
        var leading = look.typeface() == Look.Typeface.ANDIKA ? ANDIKA_LEADING : LEADING;
        return new TextStyle(look.typeface(), weight, size, size * leading, ink);
    }
}
