package lv.burtnica.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lv.burtnica.backup.StartProcess;
import lv.burtnica.backup.TestPostgres;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the program while people save, again and again, and counts what they were told is saved but is not. A kill takes away the
 * program, not the power: what the system holds for the disk stays.
 */
public final class Killing {

    private static final int SHORTEST_WORK = 20;
    private static final int LONGEST_WORK = 400;

    private final String url;
    private final String user;
    private final List<String> settings;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Random random = new Random();

    private Killing(String url, String user, List<String> settings) {
        this.url = url;
        this.user = user;
        this.settings = settings;
    }

    /** With a file of H2's, as the application's own settings open it. */
    public static Killing onH2(Path data) {
        return new Killing("jdbc:h2:file:" + data.resolve("burtnica"), "sa", List.of("--burtnica.data=" + data));
    }

    /** With a file of H2's as H2 opens it by itself: it acknowledges first and writes half a second later. Shows that a loss is noticed. */
    static Killing onH2AsItComes(Path data) {
        var url = "jdbc:h2:file:" + data.resolve("burtnica");
        return new Killing(url, "sa", List.of("--burtnica.data=" + data, "--spring.datasource.url=" + url));
    }

    /** With a PostgreSQL server on this machine that is not killed itself. */
    public static Killing onPostgresql(Path data, String url) {
        return new Killing(url, "", List.of(
                "--burtnica.data=" + data, "--spring.datasource.url=" + url, "--spring.datasource.username=",
                "--spring.flyway.placeholders.bytes=bytea"));
    }

    /** Kills the program so many times, each time after some acknowledged saves; gives back what is lost. */
    public List<String> kill(int times) throws IOException, InterruptedException, SQLException {
        for (var i = 0; i < times; i++) {
            killOnce();
        }
        try (var store = DriverManager.getConnection(url, user, "")) {
            return acknowledged.lost(store);
        }
    }

    /** How many saves were acknowledged in all. */
    public int saves() {
        return acknowledged.saves();
    }

    private void killOnce() throws IOException, InterruptedException {
        var work = acknowledged.saves() + SHORTEST_WORK + random.nextInt(LONGEST_WORK);
        var process = StartProcess.start(SavingUnderLoad.class.getName(), settings);
        var log = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null && acknowledged.saves() < work; line = lines.readLine()) {
                acknowledged.note(line);
                log.add(line);
            }
            if (acknowledged.saves() < work) {
                throw new IllegalStateException("The writer ended by itself:\n" + String.join("\n", log));
            }
            // By its number, because the process object would close the pipe.
            process.toHandle().destroyForcibly();
            process.waitFor();
            // What it said before it died still lies in the pipe.
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.note(line);
            }
        }
    }

    /** The long version, for {@code bin/bench}: as many kills as the first argument says, 50 if none, on both databases. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var times = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        var folder = Files.createTempDirectory("burtnica-kill");
        try {
            report("H2", onH2(folder.resolve("h2")), times);
            report("PostgreSQL", onPostgresql(folder.resolve("postgresql"), TestPostgres.newDatabaseOrFail()), times);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static void report(String name, Killing killing, int times) throws IOException, InterruptedException, SQLException {
        var begin = System.nanoTime();
        var lost = killing.kill(times);
        System.out.printf("%s: %d kills, %d acknowledged saves, %d lost, %d s%n",
                name, times, killing.saves(), lost.size(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        if (!lost.isEmpty()) {
            System.out.println(String.join("\n", lost));
            System.exit(1);
        }
    }
}
