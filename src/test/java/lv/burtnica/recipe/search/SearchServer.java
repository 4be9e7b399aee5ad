package lv.burtnica.recipe.search;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs {@link SearchNode}. It needs a process of its own: OpenSearch writes its log with Log4j itself, the notebook has Log4j's words
 * written by Logback.
 */
final class SearchServer implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 180;

    private final Process process;
    private final CompletableFuture<String> port = new CompletableFuture<>();

    SearchServer(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("log4j-to-slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ProcessBuilder(java, "-Xmx384m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                SearchNode.class.getName(), home.toString());
        command.environment().put("CLASSPATH", classes);
        process = command.redirectErrorStream(true).start();
        Thread.ofVirtual().start(this::follow);
    }

    /** {@code localhost:43219}. */
    String host() {
        return "localhost:" + port.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void follow() {
        var said = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(SearchNode.PORT)) {
                    port.complete(line.substring(SearchNode.PORT.length()));
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        port.completeExceptionally(new IllegalStateException("OpenSearch ended before it was ready:\n" + said));
    }
}
