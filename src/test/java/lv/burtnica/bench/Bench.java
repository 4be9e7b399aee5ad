package lv.burtnica.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.bench.press.PressBench;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures and prints one table. Arguments name parts ({@code lines assess scale import search cook list memory}) and sizes of the notebook in
 * recipes ({@code 10000}); {@code quick} makes it short and rough. Without arguments all parts are measured at all sizes.
 */
final class Bench {

    private static final long SEED = 20_181_114;
    private static final String QUICK = "quick";
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final List<String> SMALL = List.of("lines", "assess", "scale");
    private static final String IMPORT = "import";
    private static final Map<String, Part> LARGE = new LinkedHashMap<>();

    static {
        LARGE.put("search", LargeParts::search);
        LARGE.put("cook", LargeParts::cook);
        LARGE.put("list", LargeParts::list);
        LARGE.put("memory", LargeParts::memory);
    }

    private final Table table = new Table();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final boolean quick;

    private Bench(List<String> arguments) {
        quick = arguments.contains(QUICK);
        for (var argument : arguments) {
            if (argument.matches("[1-9]\\d{2,6}")) {
                sizes.add(Integer.valueOf(argument));
            } else if (SMALL.contains(argument) || argument.equals(IMPORT) || LARGE.containsKey(argument)) {
                names.add(argument);
            } else if (!argument.equals(QUICK)) {
                throw new IllegalArgumentException("Say which parts of " + SMALL + ", import and " + LARGE.keySet()
                        + ", press, shelf, kill or load alone, how many recipes (100 or more), or quick; not: " + argument);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        var first = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        try {
            switch (first) {
                case "press" -> PressBench.main(rest);
                case "kill" -> Killing.main(rest);
                case "load" -> LoadBench.main(rest);
                case "shelf" -> ShelfBench.main(rest);
                default -> new Bench(List.of(arguments)).run();
            }
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        var small = SMALL.stream().filter(this::isWanted).toList();
        if (!small.isEmpty()) {
            measureSmall(small);
        }
        if (isWanted(IMPORT)) {
            System.err.println("Saved web pages ...");
            ImportBench.measure(table, quick);
        }
        var large = LARGE.entrySet().stream().filter(part -> isWanted(part.getKey())).map(Map.Entry::getValue).toList();
        if (!large.isEmpty()) {
            measureLarge(large);
        }
        table.print(System.out);
    }

    private boolean isWanted(String name) {
        return names.isEmpty() || names.contains(name);
    }

    private void measureSmall(List<String> wanted) throws RunnerException {
        System.err.println("The small things ...");
        var options = new OptionsBuilder()
                .include(SmallBenchmarks.class.getName() + "\\.(" + String.join("|", wanted) + ")$")
                .forks(1)
                .warmupIterations(quick ? 2 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 1000 : 2000))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 1000 : 2000))
                .verbosity(VerboseMode.SILENT)
                .build();
        print(new Runner(options).run());
    }

    private void print(Collection<RunResult> results) {
        for (var result : results) {
            var name = result.getPrimaryResult().getLabel();
            var score = result.getPrimaryResult();
            table.figure(said(name), 0, Table.number(Math.round(score.getScore())) + "/s",
                    Double.isNaN(score.getScoreError()) ? "one thread" : "one thread, ± " + Table.number(Math.round(score.getScoreError())));
        }
    }

    private static String said(String name) {
        return switch (name) {
            case "lines" -> "ingredient lines read";
            case "assess" -> "recipes assessed";
            default -> "recipes scaled";
        };
    }

    private void measureLarge(List<Part> wanted) throws IOException, InterruptedException {
        System.err.println("A notebook of its own ...");
        try (var notebook = LargeNotebook.open(SEED)) {
            for (var size : sizes()) {
                var began = System.nanoTime();
                var before = notebook.size();
                notebook.grow(size);
                var seconds = (System.nanoTime() - began) / 1e9;
                table.figure("recipes added, read and indexed", size, Math.round((size - before) / seconds) + "/s", "");
                wanted.forEach(part -> part.measure(notebook, table, quick));
            }
        }
    }

    private List<Integer> sizes() {
        if (!sizes.isEmpty()) {
            return sizes.stream().sorted().toList();
        }
        return quick ? SIZES.subList(0, 1) : SIZES;
    }
}
