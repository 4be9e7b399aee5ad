package lv.burtnica.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lv.burtnica.backup.TestPostgres;
import org.springframework.util.FileSystemUtils;

/** The packaged application as people run it: a process of its own, on a free port, with an empty data folder. */
final class Notebook implements AutoCloseable {

    private static final Pattern FIRST_ACCOUNT_LINK = Pattern.compile("http://\\S+/pirmais-konts/\\S+");
    private static final Pattern STARTED = Pattern.compile("Started Burtnica in ");
    private static final int PATIENCE_IN_SECONDS = 120;

    private final int port;
    private final String address;
    private final Path data;
    private final List<String> store;
    private final Path log;
    private Process process;
    private final CompletableFuture<String> firstAccountLink = new CompletableFuture<>();

    private Notebook(int port, Path data) throws IOException {
        this.port = port;
        this.address = "http://localhost:" + port;
        this.data = data;
        this.store = TestPostgres.settingsWhereWanted();
        this.log = Path.of("target/notebook-%d.log".formatted(port));
        this.process = run();
        Thread.ofVirtual().start(() -> follow(process, new CompletableFuture<>()));
    }

    /** Starts it and waits until it has written the link for the first account, which it does when it is ready. */
    static Notebook start() throws IOException {
        var notebook = new Notebook(freePort(), Files.createTempDirectory("burtnica"));
        try {
            notebook.firstAccountLink();
            return notebook;
        } catch (RuntimeException e) {
            notebook.close();
            throw e;
        }
    }

    /** The full address of a path such as {@code /receptes}. */
    String address(String path) {
        return address + path;
    }

    /** The one-time link as the log gives it. */
    String firstAccountLink() {
        return firstAccountLink.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Ends it, as a power cut would, and does nothing else meanwhile. */
    void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    /** Starts it again with all it kept, at the same address. */
    void startAgain() throws IOException {
        process = run();
        var started = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> follow(process, started));
        started.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(data);
    }

    /** The jar that the build has made last. */
    static Path jar() {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "recepsu-burtnica-*.jar")) {
            var found = jars.iterator();
            if (!found.hasNext()) {
                throw new IllegalStateException("There is no jar in target: run bin/test, or ./mvnw package before this test");
            }
            return found.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs the jar under the Java of this test. */
    static List<String> java(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var all = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-jar", jar().toString()));
        all.addAll(List.of(arguments));
        return all;
    }

    private static List<String> command(int port, Path data) {
        return java("--server.port=" + port, "--burtnica.address=http://localhost:" + port, "--burtnica.data=" + data);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process run() throws IOException {
        var command = new ArrayList<>(command(port, data));
        command.addAll(store);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void follow(Process running, CompletableFuture<Void> started) {
        try (var lines = running.inputReader(StandardCharsets.UTF_8); var copy = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                FIRST_ACCOUNT_LINK.matcher(line).results().forEach(link -> firstAccountLink.complete(link.group()));
                if (STARTED.matcher(line).find()) {
                    started.complete(null);
                }
            }
        } catch (IOException e) {
            firstAccountLink.completeExceptionally(e);
        }
        var ended = new IllegalStateException("The application ended before it was ready, see " + log);
        firstAccountLink.completeExceptionally(ended);
        started.completeExceptionally(ended);
    }
}
