package lv.burtnica.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/bench load [seconds] [sessions] [requests a second]}: people who have signed in and work with pauses, and readers of public
 * pages and PDFs beside them, on the loopback, against a notebook in a process of its own; then more than it can serve, and whether it
 * recovers. It ends by itself. What makes the load runs on the same processors as what is measured.
 */
final class LoadBench {

    private static final int SECONDS = 300;
    private static final int SESSIONS = 200;
    private static final int RATE = 500;
    private static final int LIMIT = 300;
    private static final int FULL = 400;
    private static final int CROWD = 600;
    private static final Duration WARM_UP = Duration.ofSeconds(90);
    private static final Duration OVERLOAD = Duration.ofSeconds(20);
    private static final Duration RECOVERY = Duration.ofSeconds(150);
    private static final int SHORTEST_THOUGHT = 3_000;
    private static final int LONGEST_THOUGHT = 11_000;
    static final List<String> PAGES = List.of(
            "receptes", "", "manas-receptes", "burtnicas", "ko-gatavot", "es", "receptes/buberts", "kurss", "receptes");

    private final Duration time;
    private final int sessions;
    private final int rate;
    private final Table table = new Table();
    /** Tomcat closes a connection after a hundred requests, which is no error of anybody's; the client opens another. */
    private final HttpClient client = HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    private LoadBench(Duration time, int sessions, int rate) {
        this.time = time;
        this.sessions = sessions;
        this.rate = rate;
    }

    static void main(String[] arguments) throws Exception {
        var numbers = new ArrayList<>(List.of(SECONDS, SESSIONS, RATE));
        for (var i = 0; i < arguments.length; i++) {
            if (i >= numbers.size() || !arguments[i].matches("[1-9]\\d{0,3}")) {
                throw new IllegalArgumentException("Say: load, and if you like seconds, sessions and requests a second");
            }
            numbers.set(i, Integer.valueOf(arguments[i]));
        }
        new LoadBench(Duration.ofSeconds(numbers.get(0)), numbers.get(1), numbers.get(2)).run();
    }

    private void run() throws Exception {
        var folder = Files.createTempDirectory("burtnica-load");
        try {
            var people = LoadPeople.make(folder.resolve("data"), sessions);
            var settings = List.of("--burtnica.crowd.sessions=" + (sessions + FULL), "--burtnica.crowd.first-visit=20s");
            try (var server = LoadServer.start(folder.resolve("data"), "-Xmx700m", settings)) {
                measure(server, people);
                figure("failures in the log", String.valueOf(server.failures().size()), "");
                server.failures().stream().limit(5).forEach(System.err::println);
            }
            table.print(System.out);
        } finally {
            client.shutdownNow();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(LoadServer server, List<String> names) throws Exception {
        var readers = new Readers(client, server.address());
        readers.lookAround();
        System.err.println("Warming up ...");
        readers.read(Math.max(1, rate / 5), Duration.ofSeconds(Math.min(30, time.toSeconds())));
        new Colleague(client, server.address()).signIn(names.getFirst(), LoadPeople.PASSPHRASE);
        var before = server.memory();
        System.err.println(names.size() + " people sign in ...");
        var colleagues = signIn(server, names);
        figure("memory of an idle session", Math.round((server.memory() - before) / 1024.0 / colleagues.size()) + " KB",
                colleagues.size() + " sessions with an open page");
        System.err.println("Warming up with them ...");
        load(colleagues, readers, WARM_UP, new Tally());
        System.err.println("Under load for " + time.toSeconds() + " s ...");
        var deeds = new Tally();
        var read = load(colleagues, readers, time, deeds);
        show("signed-in action", deeds, LIMIT);
        show("public page or PDF", read, 0);
        figure("heap after the load", Math.round(server.memory() / 1e6) + " MB", "of 700 MB");
        overload(server, readers, colleagues);
        tooManySessions(server, readers);
    }

    /** Java makes a program fast while it runs, on the same processors: the first minutes after a start say little. */
    private Tally load(List<Colleague> colleagues, Readers readers, Duration time, Tally deeds) throws InterruptedException {
        try (var working = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = Instant.now().plus(time);
            var seed = 0;
            for (var colleague : colleagues) {
                var random = new Random(seed++);
                working.submit(() -> work(colleague, deeds, random, end));
            }
            return readers.read(rate, time);
        }
    }

    private List<Colleague> signIn(LoadServer server, List<String> names) throws InterruptedException, ExecutionException {
        try (var doors = Executors.newFixedThreadPool(4)) {
            var coming = new ArrayList<Future<Colleague>>();
            for (var name : names) {
                Callable<Colleague> come = () -> {
                    var colleague = new Colleague(client, server.address());
                    colleague.signIn(name, LoadPeople.PASSPHRASE);
                    colleague.open("receptes");
                    return colleague;
                };
                coming.add(doors.submit(come));
            }
            var inside = new ArrayList<Colleague>();
            for (var one : coming) {
                inside.add(one.get());
            }
            return inside;
        }
    }

    /** Goes from page to page, and types into the form of a new recipe every now and then, as people do: with pauses. */
    private static void work(Colleague colleague, Tally deeds, Random random, Instant end) {
        try {
            Thread.sleep(random.nextInt(SHORTEST_THOUGHT));
            while (Instant.now().isBefore(end)) {
                var writes = random.nextInt(5) == 0;
                timed(deeds, () -> colleague.go(writes ? "jauna-recepte" : PAGES.get(random.nextInt(PAGES.size()))));
                think(random);
                if (writes && Instant.now().isBefore(end)) {
                    timed(deeds, () -> colleague.type("Zupa " + random.nextInt()));
                    think(random);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void timed(Tally deeds, Deed deed) throws InterruptedException {
        var began = System.nanoTime();
        try {
            deed.run();
            deeds.answered(200, System.nanoTime() - began, 0);
        } catch (IOException e) {
            deeds.failed(String.valueOf(e.getMessage()));
        }
    }

    private static void think(Random random) throws InterruptedException {
        Thread.sleep(SHORTEST_THOUGHT + random.nextInt(LONGEST_THOUGHT - SHORTEST_THOUGHT));
    }

    private void overload(LoadServer server, Readers readers, List<Colleague> colleagues) throws Exception {
        System.err.println(CROWD + " readers without a pause for " + OVERLOAD.toSeconds() + " s ...");
        var deeds = new Tally();
        var well = new Tally();
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = Instant.now().plus(OVERLOAD);
            for (var i = 0; i < Math.min(20, colleagues.size()); i++) {
                var colleague = colleagues.get(i);
                var random = new Random(i);
                beside.submit(() -> work(colleague, deeds, random, end));
            }
            beside.submit(() -> {
                while (Instant.now().isBefore(end)) {
                    well.answered(server.isWell() ? 200 : 500, 0, 0);
                    Thread.sleep(1000);
                }
                return null;
            });
            var crowd = readers.crowd(CROWD, OVERLOAD);
            figure("too many: answered, 200", Table.number(crowd.count("200")), "");
            figure("too many: turned away, 503", Table.number(crowd.count("503")), crowd.promises() + " with Retry-After");
            figure("too many: anything else", Table.number(crowd.all() - crowd.count("200") - crowd.count("503")), crowd.toString());
        }
        show("signed-in action meanwhile", deeds, 0);
        figure("health answered meanwhile", well.count("200") + " of " + well.all(), "");
        var began = Instant.now();
        while (readers.read(20, Duration.ofSeconds(1)).errors() > 0 && Instant.now().isBefore(began.plus(RECOVERY))) {
            Thread.onSpinWait();
        }
        figure("recovered, all answered again after", Math.max(1, Duration.between(began, Instant.now()).toSeconds()) + " s", "by itself");
    }

    private void tooManySessions(LoadServer server, Readers readers) throws Exception {
        System.err.println("Visitors who open a session and never come back ...");
        var visits = new Tally();
        while (visits.count("503") == 0 && visits.all() < 3 * (sessions + FULL)) {
            visits.answered(readers.status("/receptes"), 0, 0);
        }
        figure("sessions full: opened until then", String.valueOf(visits.count("200")), visits.toString());
        figure("sessions full: the shelf", String.valueOf(readers.status("/biblioteka/lv")), "");
        var began = Instant.now();
        while (readers.status("/receptes") != 200 && Instant.now().isBefore(began.plus(RECOVERY))) {
            Thread.sleep(2000);
        }
        figure("sessions full: room again after", Duration.between(began, Instant.now()).toSeconds() + " s",
                "of " + Math.round(server.figure("burtnica_crowd_sessions")) + " open now; 20 s without a second visit, looked for each minute");
    }

    private void show(String what, Tally tally, int limit) {
        table.times(what, 0, tally.timings(), limit);
        figure(what + ": all, errors", Table.number(tally.all()) + ", " + tally.errors(), tally.toString());
        if (tally.megabytes() > 0) {
            figure(what + ": a second", String.format(Locale.ROOT, "%.0f", tally.all() / (double) time.toSeconds()),
                    String.format(Locale.ROOT, "%.1f MB/s", tally.megabytes() / time.toSeconds()));
        }
    }

    private void figure(String what, String figure, String note) {
        table.figure(what, 0, figure, note);
    }

    /** Something that somebody does on a page. */
    private interface Deed {

        void run() throws IOException, InterruptedException;
    }
}
