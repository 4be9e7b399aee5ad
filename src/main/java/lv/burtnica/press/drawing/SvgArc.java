package lv.burtnica.press.drawing;

import lv.burtnica.press.plan.Outline;

/**
 * An elliptical arc from its end points to its centre, after SVG 1.1, appendix F.6.5.
 *
 * @param x1 where it starts
 * @param y1 where it starts
 * @param rx half axis
 * @param ry half axis
 * @param degrees by which the ellipse is turned
 * @param large whether the longer way round is meant
 * @param clockwise whether it runs clockwise
 */
record SvgArc(double x1, double y1, double rx, double ry, double degrees, boolean large, boolean clockwise) {

    void drawTo(double x2, double y2, Outline outline) {
        if (rx == 0 || ry == 0) {
            outline.line(x2, y2);
            return;
        }
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        var px = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
        var py = (cos * (y1 - y2) - sin * (x1 - x2)) / 2;
        var grow = Math.max(1, Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)));
        var a = Math.abs(rx) * grow;
        var b = Math.abs(ry) * grow;
        var rest = a * a * b * b - a * a * py * py - b * b * px * px;
        var factor = Math.sqrt(Math.max(0, rest / (a * a * py * py + b * b * px * px))) * (large == clockwise ? -1 : 1);
        var cx = factor * a * py / b;
        var cy = -factor * b * px / a;
        var from = Math.atan2((py - cy) / b, (px - cx) / a);
        var sweep = Math.atan2((-py - cy) / b, (-px - cx) / a) - from;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        var middleX = cos * cx - sin * cy + (x1 + x2) / 2;
        var middleY = sin * cx + cos * cy + (y1 + y2) / 2;
        curves(outline, new double[] {cos * a, -sin * b, middleX, sin * a, cos * b, middleY}, from, sweep);
    }

    /** Draws the arc of a unit circle that the matrix turns into the ellipse. */
    private static void curves(Outline outline, double[] m, double from, double sweep) {
        var parts = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
        var step = sweep / Math.max(1, parts);
        var h = 4.0 / 3 * Math.tan(step / 4);
        for (var i = 0; i < parts; i++) {
            var cos1 = Math.cos(from + i * step);
            var sin1 = Math.sin(from + i * step);
            var cos2 = Math.cos(from + (i + 1) * step);
            var sin2 = Math.sin(from + (i + 1) * step);
            var u1 = cos1 - h * sin1;
            var v1 = sin1 + h * cos1;
            var u2 = cos2 + h * sin2;
            var v2 = sin2 - h * cos2;
            outline.curve(
                    m[0] * u1 + m[1] * v1 + m[2], m[3] * u1 + m[4] * v1 + m[5],
                    m[0] * u2 + m[1] * v2 + m[2], m[3] * u2 + m[4] * v2 + m[5],
                    m[0] * cos2 + m[1] * sin2 + m[2], m[3] * cos2 + m[4] * sin2 + m[5]);
        }
    }
}
