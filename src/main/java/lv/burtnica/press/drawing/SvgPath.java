package lv.burtnica.press.drawing;

import lv.burtnica.press.plan.Outline;

/** Reads the path data of SVG 1.1, section 8.3, all commands in both forms. */
final class SvgPath {

    private final SvgNumbers numbers;
    private final Outline outline = new Outline();
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, which smooth curves mirror; the current point where the last command was not a curve of that kind. */
    private double controlX;
    private double controlY;

    SvgPath(String data) {
        numbers = new SvgNumbers(data);
    }

    Outline outline() {
        var last = ' ';
        while (numbers.hasNext()) {
            var command = numbers.hasNumber() ? repeated(last) : numbers.letter();
            if (!mirrors(command, last)) {
                controlX = x;
                controlY = y;
            }
            var relative = Character.isLowerCase(command);
            draw(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
            last = command;
        }
        return outline;
    }

    private static char repeated(char last) {
        return switch (last) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case ' ', 'Z', 'z' -> throw new IllegalArgumentException("A number without a command");
            default -> last;
        };
    }

    private static boolean mirrors(char command, char last) {
        return switch (Character.toUpperCase(command)) {
            case 'S' -> "CcSs".indexOf(last) >= 0;
            case 'T' -> "QqTt".indexOf(last) >= 0;
            default -> false;
        };
    }

    private void draw(char command, double dx, double dy) {
        switch (command) {
            case 'M' -> {
                moveTo(dx + numbers.next(), dy + numbers.next());
                startX = x;
                startY = y;
                outline.to(x, y);
            }
            case 'L' -> lineTo(dx + numbers.next(), dy + numbers.next());
            case 'H' -> lineTo(dx + numbers.next(), y);
            case 'V' -> lineTo(x, dy + numbers.next());
            case 'C' -> cubic(dx + numbers.next(), dy + numbers.next(), dx, dy);
            case 'S' -> cubic(2 * x - controlX, 2 * y - controlY, dx, dy);
            case 'Q' -> quadratic(dx + numbers.next(), dy + numbers.next(), dx, dy);
            case 'T' -> quadratic(2 * x - controlX, 2 * y - controlY, dx, dy);
            case 'A' -> arc(dx, dy);
            case 'Z' -> {
                outline.close();
                moveTo(startX, startY);
            }
            default -> throw new IllegalArgumentException("Unknown command " + command);
        }
    }

    private void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void lineTo(double toX, double toY) {
        moveTo(toX, toY);
        outline.line(x, y);
    }

    private void cubic(double x1, double y1, double dx, double dy) {
        controlX = dx + numbers.next();
        controlY = dy + numbers.next();
        moveTo(dx + numbers.next(), dy + numbers.next());
        outline.curve(x1, y1, controlX, controlY, x, y);
    }

    /** A quadratic curve is the cubic one whose control points lie two thirds on the way to the quadratic one. */
    private void quadratic(double cx, double cy, double dx, double dy) {
        var fromX = x;
        var fromY = y;
        controlX = cx;
        controlY = cy;
        moveTo(dx + numbers.next(), dy + numbers.next());
        outline.curve(
                fromX + (cx - fromX) * 2 / 3, fromY + (cy - fromY) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
    }

    private void arc(double dx, double dy) {
        var arc = new SvgArc(x, y, numbers.next(), numbers.next(), numbers.next(), numbers.flag(), numbers.flag());
        moveTo(dx + numbers.next(), dy + numbers.next());
        arc.drawTo(x, y, outline);
    }
}
