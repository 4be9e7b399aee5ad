package lv.burtnica.press.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** A glyph that is drawn by itself: closed lines of quadratic curves, a point between two control points being left out. */
final class SimpleGlyph {

    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private final int[] ends;
    private final int[] flags;
    private final double[] points;

    SimpleGlyph(ByteBuffer file, int start, int contours) {
        ends = new int[contours];
        for (var i = 0; i < contours; i++) {
            ends[i] = file.getShort(start + 2 * i) & 0xffff;
        }
        var count = contours == 0 ? 0 : ends[contours - 1] + 1;
        flags = new int[count];
        points = new double[2 * count];
        var hints = file.getShort(start + 2 * contours) & 0xffff;
        var at = readFlags(file, start + 2 * contours + 2 + hints);
        at = readPoints(file, at, 0, SHORT_X, SAME_X);
        readPoints(file, at, 1, SHORT_Y, SAME_Y);
    }

    private int readFlags(ByteBuffer file, int start) {
        var at = start;
        for (var i = 0; i < flags.length; i++) {
            flags[i] = file.get(at++) & 0xff;
            if ((flags[i] & REPEATED) != 0) {
                for (var more = file.get(at++) & 0xff; more > 0; more--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return at;
    }

    /** Each number is the difference from the one before. */
    private int readPoints(ByteBuffer file, int start, int axis, int isShort, int isSame) {
        var at = start;
        var value = 0;
        for (var i = 0; i < flags.length; i++) {
            var same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                var step = file.get(at++) & 0xff;
                value += same ? step : -step;
            } else if (!same) {
                value += file.getShort(at);
                at += 2;
            }
            points[2 * i + axis] = value;
        }
        return at;
    }

    void add(AffineTransform place, Path2D path) {
        place.transform(points, 0, points, 0, flags.length);
        var first = 0;
        for (var last : ends) {
            if (last > first) {
                addContour(first, last, path);
            }
            first = last + 1;
        }
    }

    private void addContour(int first, int last, Path2D path) {
        var count = last - first + 1;
        var start = 0;
        while (start < count && !isOn(first + start)) {
            start++;
        }
        if (start == count) {
            start = 0;
            path.moveTo(middle(first, last, 0), middle(first, last, 1));
        } else {
            path.moveTo(x(first + start), y(first + start));
        }
        var from = isOn(first + start) ? 1 : 0;
        for (var i = from; i < count + from; i++) {
            var point = first + (start + i) % count;
            var next = first + (start + i + 1) % count;
            if (isOn(point)) {
                path.lineTo(x(point), y(point));
            } else if (isOn(next)) {
                path.quadTo(x(point), y(point), x(next), y(next));
                i++;
            } else {
                path.quadTo(x(point), y(point), middle(point, next, 0), middle(point, next, 1));
            }
        }
        path.closePath();
    }

    private boolean isOn(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private double middle(int one, int other, int axis) {
        return (points[2 * one + axis] + points[2 * other + axis]) / 2;
    }

    private double x(int point) {
        return points[2 * point];
    }

    private double y(int point) {
        return points[2 * point + 1];
    }
}
