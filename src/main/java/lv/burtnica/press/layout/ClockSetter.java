package lv.burtnica.press.layout;

import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** Draws the clock face of a timer on a grid of radius 50. */
final class ClockSetter {

    private static final double GRID = 100;
    private static final double MIDDLE = 50;
    private static final int MINUTES = 60;

    private ClockSetter() {}

    static Slab set(ClockFace clock, Context context) {
        var side = Math.min(context.width(), Sheet.points(clock.millimetres()));
        var figure = PictureSetter.figure(clock.alt(), context.tag());
        return new Slab(side, (sketch, height) -> {
                    draw(clock.minutes(), sketch, figure, side / GRID);
                    if (figure instanceof Tag tag) {
                        sketch.bounds(tag, 0, 0, side, side);
                    }
                })
                .before(context.scale().line() * 0.5)
                .after(context.scale().line() * 0.5);
    }

    private static void draw(int minutes, Sketch sketch, Owner owner, double scale) {
        sketch.shape(owner, slice(minutes), Paint.filled(Ink.PALE), 0, 0, scale);
        var ticks = new Outline();
        for (var minute = 0; minute < MINUTES; minute += 5) {
            var inner = minute % 15 == 0 ? 37 : 41;
            ticks.to(x(minute, inner), y(minute, inner)).line(x(minute, 45), y(minute, 45));
        }
        sketch.shape(owner, ticks, Paint.round(Ink.BLACK, 2), 0, 0, scale);
        sketch.shape(owner, new Outline().circle(MIDDLE, MIDDLE, 48), Paint.line(Ink.BLACK, 3), 0, 0, scale);
        var hands = new Outline()
                .to(MIDDLE, MIDDLE - 34)
                .line(MIDDLE, MIDDLE)
                .line(x(Math.min(minutes, MINUTES), 34), y(Math.min(minutes, MINUTES), 34));
        sketch.shape(owner, hands, Paint.round(Ink.ROWAN, 4), 0, 0, scale);
    }

    private static Outline slice(int minutes) {
        if (minutes >= MINUTES) {
            return new Outline().circle(MIDDLE, MIDDLE, 46);
        }
        return new Outline()
                .to(MIDDLE, MIDDLE)
                .line(MIDDLE, MIDDLE - 46)
                .arc(MIDDLE, MIDDLE, 46, -Math.PI / 2, minutes * 2 * Math.PI / MINUTES)
                .close();
    }

    private static double x(int minute, double radius) {
        return MIDDLE + radius * Math.sin(minute * 2 * Math.PI / MINUTES);
    }

    private static double y(int minute, double radius) {
        return MIDDLE - radius * Math.cos(minute * 2 * Math.PI / MINUTES);
    }
}
