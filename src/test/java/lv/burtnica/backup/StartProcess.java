package lv.burtnica.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java program of this build, run to its end in a process of its own.
 *
 * @param exitCode of the process
 * @param output what it wrote to the console, both streams
 */
public record StartProcess(int exitCode, String output) {

    private static final int PATIENCE_IN_SECONDS = 120;

    /** Runs the application with the given arguments, as {@code java -jar} would. */
    static StartProcess run(List<String> arguments) throws IOException, InterruptedException {
        var process = start("lv.burtnica.Burtnica", arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new StartProcess(process.exitValue(), output);
    }

    /** Starts a class of this build. */
    public static Process start(String className, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                className));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
