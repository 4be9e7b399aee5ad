package lv.burtnica.bench.press;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;

/**
 * A booklet of 60 recipes on 64 pages of A5 with one photograph of 900 by 600 dots a recipe: warm, in little memory, five times as many
 * recipes, four at once, and beside others that print the same words and pictures.
 */
public final class PressBench {

    private static final int RECIPES = 60;
    private static final int MANY = 300;
    private static final int AT_ONCE = 4;
    private static final String ROW = "| %-28s | %10s | %10s | %6s | %9s | %-18s | %8s |%n";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PressBench() {}

    /** @param args {@code alone} leaves the others out */
    public static void main(String[] args) throws Exception {
        var content = Content.of(RECIPES);
        var many = Content.of(MANY);
        try {
            var press = new OwnPress(content);
            var flow = new OpenPdfFlow(content);
            // What is compared takes turns, and nothing else: four at once leave the memory cold for whatever comes after them.
            var alone = Times.inTurns(List.of(press::print, flow::print));
            var larger = Times.inTurns(List.of(press::print, new OwnPress(many)::print));
            var together = Times.inTurns(List.of(press::print, () -> atOnce(press), flow::print, () -> atOnce(flow)));
            OUT.printf(ROW, "printer", "median", "p95", "pages", "size", "tags", "times");
            OUT.printf(ROW, "---", "---:", "---:", "---:", "---:", "---", "---:");
            var own = alone.get(0).median();
            row(press, alone.get(0), own);
            row(flow, alone.get(1), own);
            if (!List.of(args).contains("alone")) {
                row(new Fop(content), own);
                row(new OpenHtmlToPdf(content), own);
                for (var chromium : ChromiumPrinter.all(content)) {
                    row(chromium, own);
                }
            }
            alone(own, alone.get(1).median());
            larger(larger.get(0).median(), larger.get(1).median());
            together(together);
            cold(content);
        } finally {
            content.delete();
            many.delete();
        }
    }

    private static void row(Printer printer, double own) throws Exception {
        try (printer) {
            row(printer, Times.warm(printer::print), own);
        }
    }

    private static void row(Printer printer, Times times, double own) throws Exception {
        var file = printer.print();
        try (var document = Loader.loadPDF(file)) {
            OUT.printf(ROW, printer.name(), milliseconds(times.median()), milliseconds(times.p95()), document.getNumberOfPages(),
                    String.format(Locale.ROOT, "%.1f MB", file.length / 1e6), printer.tags(),
                    String.format(Locale.ROOT, "%.1f", times.median() / own));
        }
    }

    private static void cold(Content content) throws Exception {
        if (!ColdStart.isPossible()) {
            say("cold from the command line: not measured, bin/booklet cannot be run here");
            return;
        }
        var cold = ColdStart.measure(content);
        say("cold from the command line, 60 recipe files and photographs to %d pages: median %.2f s, p95 %.2f s (aim: at most 1.5)",
                cold.pages(), cold.times().median() / 1000, cold.times().p95() / 1000);
    }

    private static void alone(double own, double flow) throws Exception {
        say("warm: %.0f ms (aim: at most 250), %.1f times OpenPDF's own flow, which has no tags (aim: at most 2)", own, own / flow);
        say("60 recipes work in a heap of %d MB (aim: at most 150)", SmallHeap.least(RECIPES));
    }

    private static void larger(double own, double many) {
        say("300 recipes: %.0f ms, %.1f times 60 (aim: at most 5.5)", many, many / own);
    }

    /** @param times the press alone and at once, the flow alone and at once */
    private static void together(List<Times> times) {
        say("%d at once: %.0f ms for all, %.2f times their share of the processors (OpenPDF's own flow: %.2f times its share)",
                AT_ONCE, times.get(1).median(), share(times.get(1), times.get(0)), share(times.get(3), times.get(2)));
    }

    /** How many times longer all of them took together than the processors would need if nothing stood in the way of anything else. */
    private static double share(Times together, Times one) {
        return together.median() / (one.median() * AT_ONCE / Math.min(AT_ONCE, Runtime.getRuntime().availableProcessors()));
    }

    private static List<byte[]> atOnce(Printer printer) throws Exception {
        var files = new ArrayList<byte[]>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, (Callable<byte[]>) printer::print))) {
                files.add(done.get());
            }
        }
        return files;
    }

    private static void say(String sentence, Object... figures) {
        OUT.printf(Locale.ROOT, sentence + "%n", figures);
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, "%.0f ms", time);
    }
}
