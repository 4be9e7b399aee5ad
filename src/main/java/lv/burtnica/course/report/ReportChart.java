package lv.burtnica.course.report;

import java.util.OptionalDouble;

/** Draws how the faces changed, as an SVG that needs no colour: what was before is hatched, what is after is solid. */
public final class ReportChart {

    private static final int WIDTH = 400;
    private static final int LEFT = 2;
    private static final int BAR_HEIGHT = 20;
    private static final int ROW_HEIGHT = 86;
    private static final int TOP = 66;
    private static final int LONGEST = 300;
    private static final int MOST_POINTS = 5;

    private final Report report;
    private final ReportWords words;
    private final StringBuilder svg = new StringBuilder();

    private ReportChart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /** The drawing with its title and what it shows in words; a table with the same figures has to stand beside it. */
    public static String svg(Report report, ReportWords words) {
        return new ReportChart(report, words).draw();
    }

    private String draw() {
        var height = TOP + report.changes().size() * ROW_HEIGHT;
        svg.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "aria-labelledby=\"chart-title chart-desc\" class=\"chart\">").formatted(WIDTH, height));
        svg.append("<title id=\"chart-title\">").append(escaped(words.text("chart"))).append("</title>");
        svg.append("<desc id=\"chart-desc\">").append(escaped(words.text("chart-mean") + " " + words.text("chart-what"))).append("</desc>");
        svg.append("<defs><pattern id=\"hatched\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V7\"/></pattern></defs>");
        legend(6, "before");
        legend(34, "after");
        var y = TOP;
        for (var change : report.changes()) {
            text(LEFT, y + 16, words.question(change), "question");
            bar(y + 24, change.before(), "before");
            bar(y + 26 + BAR_HEIGHT, change.after(), "after");
            y += ROW_HEIGHT;
        }
        return svg.append("</svg>").toString();
    }

    private void legend(int y, String when) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"28\" height=\"18\"/>".formatted(when, LEFT, y));
        text(LEFT + 36, y + 15, words.text("legend-" + when), "legend");
    }

    private void bar(int y, OptionalDouble mean, String when) {
        var length = mean.isEmpty() ? 0 : (int) Math.round(mean.getAsDouble() / MOST_POINTS * LONGEST);
        if (length > 0) {
            svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(when, LEFT, y, length, BAR_HEIGHT));
        }
        text(LEFT + length + 8, y + 16, words.mean(mean), "figure");
    }

    private void text(int x, int y, String text, String kind) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">".formatted(kind, x, y)).append(escaped(text)).append("</text>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
