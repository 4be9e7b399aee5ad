package lv.burtnica.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The notebook in a process of its own, with the settings that people get, on a port of the loopback. */
final class LoadServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final Path log;
    private final int port;
    private final int managementPort;

    private LoadServer(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it and waits until it says that it is ready. */
    static LoadServer start(Path data, String memory, List<String> settings) throws IOException, InterruptedException {
        var port = freePort();
        var managementPort = freePort();
        var log = data.resolveSibling("server.log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory, "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "lv.burtnica.Burtnica",
                "--server.port=" + port, "--management.server.port=" + managementPort, "--burtnica.data=" + data,
                "--burtnica.backup.every=0s", "--vaadin.productionMode=true"));
        command.addAll(settings);
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var server = new LoadServer(process, log, port, managementPort);
        try {
            server.awaitReady();
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What is used of the heap after everything that is no longer needed was thrown away, in bytes. */
    long memory() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The Java of the server does not tell what its heap holds");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    /** A figure that the notebook gives to those who run it. */
    double figure(String name) throws IOException, InterruptedException {
        return answer("/actuator/prometheus").lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Whether it says that it is well, however busy it is. */
    boolean isWell() throws InterruptedException {
        try {
            return answer("/actuator/health/liveness").contains("UP");
        } catch (IOException e) {
            return false;
        }
    }

    /** The lines of its log that tell of failures. */
    List<String> failures() throws IOException {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("OutOfMemory")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The notebook did not start:\n" + Files.readString(log));
            }
            Thread.sleep(500);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return answer("/actuator/health/readiness").contains("UP");
        } catch (IOException e) {
            return false;
        }
    }

    private String answer(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path)).timeout(Duration.ofSeconds(10));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var run = new ProcessBuilder(tool, String.valueOf(process.pid()), what).redirectErrorStream(true).start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
