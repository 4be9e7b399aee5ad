package lv.burtnica.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * wrk, which asks for one address again and again and takes so little of the processors that it is not what is measured: a client in Java
 * takes more of them than nginx does.
 *
 * @param script that prints the figures after the last answer
 */
record Wrk(Path program, Path script) {

    private static final int CONNECTIONS = 8;
    private static final String SAY = """
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration, latency:percentile(50),
                latency:percentile(95), e.connect + e.read + e.write + e.timeout + e.status))
            end
            """;
    private static final Pattern SAID = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /**
     * What was measured.
     *
     * @param p50 in milliseconds, as p95
     * @param errors answers other than 2xx and 3xx, and connections that broke
     */
    record Result(double aSecond, double p50, double p95, int errors) {}

    /** Nothing where the machine has no wrk. */
    static @Nullable Wrk in(Path folder) throws IOException {
        var program = Programs.find("wrk");
        return program == null ? null : new Wrk(program, Files.writeString(folder.resolve("say.lua"), SAY, StandardCharsets.UTF_8));
    }

    Result ask(String address, boolean packed, int seconds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program.toString(), "-t", "1", "-c", String.valueOf(CONNECTIONS), "-d", seconds + "s", "-s", script.toString()));
        if (packed) {
            command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        }
        command.add(address);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        return read(said);
    }

    /** wrk counts in millionths of a second. */
    static Result read(String said) throws IOException {
        var found = SAID.matcher(said);
        if (!found.find()) {
            throw new IOException("wrk says: " + said);
        }
        var numbers = new long[5];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = Long.parseLong(found.group(i + 1));
        }
        return new Result(numbers[0] * 1e6 / numbers[1], numbers[2] / 1e3, numbers[3] / 1e3, (int) numbers[4]);
    }
}
