package lv.burtnica.press.plan;

import java.util.Arrays;

/** A path of lines and cubic curves in points, y growing downwards. */
public final class Outline {

    /** The moves of a pen. */
    public enum Move {
        /** Two numbers: where to. */
        TO(2),
        /** Two numbers: where to. */
        LINE(2),
        /** Six numbers: two control points and where to. */
        CURVE(6),
        /** No number. */
        CLOSE(0);

        private final int numbers;

        Move(int numbers) {
            this.numbers = numbers;
        }

        public int numbers() {
            return numbers;
        }
    }

    /** Length of the handles that make a cubic curve follow a quarter circle of radius 1: 4/3 (√2 − 1). */
    private static final double HANDLE = 0.5522847498;

    private Move[] moves = new Move[8];
    private double[] numbers = new double[32];
    private int moveCount;
    private int numberCount;

    /** Begins a new line at a point. */
    public Outline to(double x, double y) {
        return add(Move.TO, x, y);
    }

    /** Draws a straight line on to a point. */
    public Outline line(double x, double y) {
        return add(Move.LINE, x, y);
    }

    /** Draws a cubic curve on to the last point, by way of two control points. */
    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add(Move.CURVE, x1, y1, x2, y2, x, y);
    }

    /** Goes back in a straight line to where this line began. */
    public Outline close() {
        return add(Move.CLOSE);
    }

    public Outline rectangle(double x, double y, double width, double height) {
        return to(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close();
    }

    /** A rectangle with round corners; a radius of more than half a side is made smaller. */
    public Outline rounded(double x, double y, double width, double height, double radius) {
        var r = Math.min(radius, Math.min(width, height) / 2);
        var h = r * (1 - HANDLE);
        var right = x + width;
        var bottom = y + height;
        return to(x + r, y)
                .line(right - r, y)
                .curve(right - h, y, right, y + h, right, y + r)
                .line(right, bottom - r)
                .curve(right, bottom - h, right - h, bottom, right - r, bottom)
                .line(x + r, bottom)
                .curve(x + h, bottom, x, bottom - h, x, bottom - r)
                .line(x, y + r)
                .curve(x, y + h, x + h, y, x + r, y)
                .close();
    }

    public Outline ellipse(double cx, double cy, double rx, double ry) {
        var hx = rx * HANDLE;
        var hy = ry * HANDLE;
        return to(cx + rx, cy)
                .curve(cx + rx, cy + hy, cx + hx, cy + ry, cx, cy + ry)
                .curve(cx - hx, cy + ry, cx - rx, cy + hy, cx - rx, cy)
                .curve(cx - rx, cy - hy, cx - hx, cy - ry, cx, cy - ry)
                .curve(cx + hx, cy - ry, cx + rx, cy - hy, cx + rx, cy)
                .close();
    }

    public Outline circle(double cx, double cy, double radius) {
        return ellipse(cx, cy, radius, radius);
    }

    /** An arc drawn on from the current point, which must be its beginning; angles in radians, clockwise from the right. */
    public Outline arc(double cx, double cy, double radius, double from, double sweep) {
        var parts = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2)));
        var step = sweep / parts;
        var handle = radius * 4 / 3 * Math.tan(step / 4);
        for (var i = 0; i < parts; i++) {
            var a = from + i * step;
            var b = a + step;
            curve(
                    cx + radius * Math.cos(a) - handle * Math.sin(a),
                    cy + radius * Math.sin(a) + handle * Math.cos(a),
                    cx + radius * Math.cos(b) + handle * Math.sin(b),
                    cy + radius * Math.sin(b) - handle * Math.cos(b),
                    cx + radius * Math.cos(b),
                    cy + radius * Math.sin(b));
        }
        return this;
    }

    /** How many moves there are. */
    public int size() {
        return moveCount;
    }

    /** @param index counted from 0 */
    public Move move(int index) {
        return moves[index];
    }

    /** A number of a move, counted through all moves. */
    public double number(int index) {
        return numbers[index];
    }

    private Outline add(Move move, double... values) {
        if (moveCount == moves.length) {
            moves = Arrays.copyOf(moves, moveCount * 2);
        }
        if (numberCount + values.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        moves[moveCount++] = move;
        System.arraycopy(values, 0, numbers, numberCount, values.length);
        numberCount += values.length;
        return this;
    }
}
