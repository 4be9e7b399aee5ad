package lv.burtnica.bench.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;

/** The booklet from recipe files and photographs on the disk, from the call of {@code bin/booklet} to its end. */
final class ColdStart {

    private static final Path COMMAND = Path.of("bin/booklet");
    private static final int TIMES = 9;

    private ColdStart() {}

    /**
     * What came of it.
     *
     * @param times of the whole process
     * @param pages of the booklet
     */
    record Result(Times times, int pages) {}

    /** Whether the command can be run here at all. */
    static boolean isPossible() {
        return Files.isExecutable(COMMAND);
    }

    /** The first call makes the command ready and does not count. */
    static Result measure(Content content) throws IOException, InterruptedException {
        for (var dish : content.dishes()) {
            Files.writeString(content.folder().resolve(dish.anchor() + ".md"), recipe(dish));
        }
        var out = content.folder().resolve("cold.pdf");
        run(content.folder(), out);
        var times = new ArrayList<Long>();
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            run(content.folder(), out);
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        try (var document = Loader.loadPDF(out.toFile())) {
            return new Result(new Times(List.copyOf(times)), document.getNumberOfPages());
        }
    }

    private static void run(Path folder, Path out) throws IOException, InterruptedException {
        var command = List.of(
                COMMAND.toString(), folder.toString(), "--title", Content.TITLE, "--subtitle", Content.SUBTITLE, "--lang", "lv", "--sheet",
                "a5", "--my-pages", "0", "--without", "how-to,judgements,notes,conversions", "--out", out.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("bin/booklet: " + said);
        }
    }

    private static String recipe(Content.Dish dish) {
        var lines = Content.LINES.stream().map(line -> "- *" + line.amount() + "* " + words(line)).collect(Collectors.joining("\n"));
        var steps = new StringBuilder();
        for (var i = 0; i < Content.STEPS.size(); i++) {
            steps.append(i + 1).append(". ").append(Content.STEPS.get(i)).append('\n');
        }
        return """
                ---
                language: lv
                kind: main
                minutes: 30
                ---

                # %s

                **4 porcijas**

                ---

                %s

                ---

                %s""".formatted(dish.title(), lines, steps);
    }

    private static String words(Content.Line line) {
        return line.name() + (line.note().isEmpty() ? "" : ", " + line.note());
    }
}
