package lv.burtnica.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/bench shelf}: a recipe's page, plain and packed, and a booklet's PDF from the warm notebook in a process of its own, asked for
 * by wrk on eight connections that stay open; beside nginx that gives out the very same bytes as files, in the same run, in turns. The
 * program that asks runs on the same processors as what it asks.
 */
final class ShelfBench {

    private static final String RECIPE = "/biblioteka/lv/receptes/omlete-no-olu-pulvera";
    private static final String PDF = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/a5.pdf";
    private static final int ROUNDS = 5;
    private static final String MISSING =
            "This needs wrk, which asks for pages, and nginx to compare with. On Debian: apt-get install wrk nginx-light";

    private final Table table = new Table();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int seconds;

    private ShelfBench(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        new ShelfBench(List.of(arguments).contains("quick") ? 2 : 5).run();
    }

    /**
     * Something that both give out.
     *
     * @param file the name that nginx has for it
     * @param aim how much of nginx's number of answers the notebook should reach, in percent
     */
    private record Thing(String what, String path, String file, boolean packed, int aim) {}

    private void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("shelf-bench");
        var things = List.of(
                new Thing("a recipe's page", RECIPE, "page.html", false, 25),
                new Thing("a recipe's page, packed", RECIPE, "page.html", true, 25),
                new Thing("a booklet's PDF", PDF, "book.pdf", false, 50));
        var wrk = Wrk.in(folder);
        if (wrk == null) {
            throw new IllegalArgumentException(MISSING);
        }
        try (var server = LoadServer.start(folder.resolve("data"), "-Xmx700m", List.of())) {
            awaitBooklet(server);
            for (var thing : things) {
                var name = thing.packed() ? thing.file() + ".gz" : thing.file();
                Files.write(Files.createDirectories(folder.resolve("files")).resolve(name), body(server.address() + thing.path(), thing));
            }
            try (var nginx = Nginx.start(folder)) {
                if (nginx == null) {
                    System.err.println(MISSING + ". The notebook is measured alone.");
                }
                for (var thing : things) {
                    compare(wrk, thing, server.address() + thing.path(), nginx == null ? null : nginx.address() + "/" + thing.file());
                }
            }
        } finally {
            client.shutdownNow();
            FileSystemUtils.deleteRecursively(folder);
        }
        System.out.printf("%d processors, for the server and for wrk, which has 1 thread and keeps 8 connections open%n",
                Runtime.getRuntime().availableProcessors());
        table.print(System.out);
    }

    /** The press sets the starter booklets after the first pages are there already. */
    private void awaitBooklet(LoadServer server) throws IOException, InterruptedException {
        for (var i = 0; i < 180; i++) {
            var request = HttpRequest.newBuilder(URI.create(server.address() + PDF)).build();
            if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("There is no booklet on the shelf");
    }

    private byte[] body(String address, Thing thing) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", thing.packed() ? "gzip" : "identity").build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || answer.headers().firstValue("Content-Encoding").isPresent() != thing.packed()) {
            throw new IOException(address + " was answered with " + answer.statusCode() + " " + answer.headers().map());
        }
        return answer.body();
    }

    /** In turns, so that whatever else the machine does slows both; the round in the middle counts. */
    private void compare(Wrk wrk, Thing thing, String own, @Nullable String other) throws IOException, InterruptedException {
        var bytes = body(own, thing);
        if (other != null && !Arrays.equals(bytes, body(other, thing))) {
            throw new IOException("Not the same bytes: " + thing.what());
        }
        System.err.println(thing.what() + ", warming up ...");
        wrk.ask(own, thing.packed(), 4 * seconds);
        var mine = new ArrayList<Wrk.Result>();
        var theirs = new ArrayList<Wrk.Result>();
        for (var round = 0; round < ROUNDS; round++) {
            mine.add(wrk.ask(own, thing.packed(), seconds));
            if (other != null) {
                theirs.add(wrk.ask(other, thing.packed(), seconds));
            }
        }
        var size = Table.number(bytes.length) + " bytes";
        row(thing.what() + ", the notebook", middle(mine), other == null ? size : share(middle(mine), middle(theirs), thing.aim()));
        if (other != null) {
            row(thing.what() + ", nginx", middle(theirs), size);
        }
    }

    private static String share(Wrk.Result mine, Wrk.Result theirs, int aim) {
        var percent = 100 * mine.aSecond() / theirs.aSecond();
        return String.format(Locale.ROOT, "%.0f %%, aim %d %%: %s", percent, aim, percent >= aim ? "kept" : "NOT KEPT");
    }

    private static Wrk.Result middle(List<Wrk.Result> rounds) {
        return rounds.stream().sorted((a, b) -> Double.compare(a.aSecond(), b.aSecond())).toList().get(rounds.size() / 2);
    }

    private void row(String what, Wrk.Result result, String note) {
        var errors = result.errors() == 0 ? "" : "; " + result.errors() + " ERRORS";
        table.times(what, result.p50(), result.p95(), Table.number(Math.round(result.aSecond())) + "/s; " + note + errors);
    }
}
