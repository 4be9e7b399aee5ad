package lv.burtnica.press.layout;

import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** Draws the clock faces of a timer, each on a grid of radius 50. */
final class ClockSetter {

    private static final double GRID = 100;
    private static final double MIDDLE = 50;
    /** Between two faces, as a share of their side. */
    private static final double GAP = 0.12;
    private static final double NUMBER_SIZE = 40;
    private static final double NUMBER_PLATE = 25;
    private static final double CAPITAL = 0.66;

    private final ClockFace clock;
    private final Context context;
    private final Owner owner;
    private final double side;

    private ClockSetter(ClockFace clock, Context context) {
        this.clock = clock;
        this.context = context;
        owner = PictureSetter.figure(clock.alt(), context.tag());
        var widest = context.width() / (clock.faces() + GAP * (clock.faces() - 1));
        side = Math.min(widest, Sheet.points(clock.millimetres()));
    }

    static Slab set(ClockFace clock, Context context) {
        var setter = new ClockSetter(clock, context);
        return new Slab(setter.side, (sketch, height) -> setter.draw(sketch))
                .before(context.scale().line() * 0.5)
                .after(context.scale().line() * 0.5);
    }

    private void draw(Sketch sketch) {
        var hours = clock.minutes() / ClockFace.HOUR;
        var left = 0.0;
        if (hours > 0) {
            hours(hours, sketch);
            left += side * (1 + GAP);
        }
        if (clock.minutes() % ClockFace.HOUR > 0 || hours == 0) {
            minutes(clock.minutes() % ClockFace.HOUR, sketch.at(left, 0));
            left += side * (1 + GAP);
        }
        if (owner instanceof Tag tag) {
            sketch.bounds(tag, 0, 0, left - side * GAP, side);
        }
    }

    private void hours(int hours, Sketch sketch) {
        var scale = side / GRID;
        sketch.shape(owner, circle(46), Paint.filled(Ink.PALE), 0, 0, scale);
        rim(sketch, scale);
        sketch.shape(owner, circle(NUMBER_PLATE), Paint.filled(Ink.WHITE), 0, 0, scale);
        sketch.shape(owner, circle(NUMBER_PLATE), Paint.line(Ink.ROWAN, 3), 0, 0, scale);
        var style = context.scale().strong();
        var number = context.spell(
                Words.of(Integer.toString(hours)), style.scaled(NUMBER_SIZE * scale / style.size()), Tag.document());
        var line = Line.of(number);
        var at = side / 2 - line.width() / 2;
        for (var run : line.runs()) {
            sketch.letters(owner, run.face(), run.size(), Ink.BLACK, at, side / 2 + run.size() * CAPITAL / 2, run.text());
            at += run.advance();
        }
    }

    private void minutes(int minutes, Sketch sketch) {
        var scale = side / GRID;
        sketch.shape(owner, slice(minutes), Paint.filled(Ink.PALE), 0, 0, scale);
        rim(sketch, scale);
        var hands = new Outline().to(MIDDLE, MIDDLE - 34).line(MIDDLE, MIDDLE).line(x(minutes, 34), y(minutes, 34));
        sketch.shape(owner, hands, Paint.round(Ink.ROWAN, 4), 0, 0, scale);
    }

    private void rim(Sketch sketch, double scale) {
        var ticks = new Outline();
        for (var minute = 0; minute < ClockFace.HOUR; minute += 5) {
            var inner = minute % 15 == 0 ? 37 : 41;
            ticks.to(x(minute, inner), y(minute, inner)).line(x(minute, 45), y(minute, 45));
        }
        sketch.shape(owner, ticks, Paint.round(Ink.BLACK, 2), 0, 0, scale);
        sketch.shape(owner, circle(48), Paint.line(Ink.BLACK, 3), 0, 0, scale);
    }

    private static Outline circle(double radius) {
        return new Outline().circle(MIDDLE, MIDDLE, radius);
    }

    private static Outline slice(int minutes) {
        return new Outline()
                .to(MIDDLE, MIDDLE)
                .line(MIDDLE, MIDDLE - 46)
                .arc(MIDDLE, MIDDLE, 46, -Math.PI / 2, minutes * 2 * Math.PI / ClockFace.HOUR)
                .close();
    }

    private static double x(int minute, double radius) {
        return MIDDLE + radius * Math.sin(minute * 2 * Math.PI / ClockFace.HOUR);
    }

    private static double y(int minute, double radius) {
        return MIDDLE - radius * Math.cos(minute * 2 * Math.PI / ClockFace.HOUR);
    }
}
