package lv.burtnica.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Readers who ask a server on loopback for one address again and again, each on a connection of their own, as simply as it can be done. */
final class ShelfReaders {

    private final int port;
    private final byte[] request;
    private final int readers;

    ShelfReaders(int port, String path, int readers) {
        this.port = port;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        this.readers = readers;
    }

    /**
     * What was measured.
     *
     * @param seconds how long
     * @param times of each answer in nanoseconds
     */
    record Result(double seconds, List<Long> times) {

        double aSecond() {
            return times.size() / seconds;
        }

        /** In milliseconds. */
        double percentile(int percent) {
            var sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }

        Result plus(Result other) {
            return new Result(seconds + other.seconds, Stream.concat(times.stream(), other.times.stream()).toList());
        }
    }

    /** The body of one answer. */
    byte[] body() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request);
            var in = new BufferedInputStream(socket.getInputStream());
            return in.readNBytes(length(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads for so many seconds. */
    Result read(int seconds) throws InterruptedException {
        var all = Collections.synchronizedList(new ArrayList<Long>());
        var began = System.nanoTime();
        var end = began + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newFixedThreadPool(readers)) {
            for (var i = 0; i < readers; i++) {
                threads.execute(() -> all.addAll(readUntil(end)));
            }
        }
        return new Result((System.nanoTime() - began) / 1e9, List.copyOf(all));
    }

    private List<Long> readUntil(long end) {
        var times = new ArrayList<Long>();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 65_536);
            var left = new byte[65_536];
            for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
                if (socket.isClosed()) {
                    break;
                }
                socket.getOutputStream().write(request);
                skip(in, length(in), left);
                times.add(System.nanoTime() - now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }

    private static void skip(InputStream in, int length, byte[] into) throws IOException {
        for (var left = length; left > 0; ) {
            var read = in.read(into, 0, Math.min(left, into.length));
            if (read < 0) {
                throw new IOException("The answer is too short");
            }
            left -= read;
        }
    }

    /** Reads the head of the answer; gives back how long its body is. */
    private static int length(InputStream in) throws IOException {
        var head = new StringBuilder(512);
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            var sign = in.read();
            if (sign < 0) {
                throw new IOException("No answer");
            }
            head.append((char) sign);
        }
        var text = head.toString().toLowerCase(Locale.ROOT);
        if (!text.startsWith("http/1.1 200")) {
            throw new IOException("Not what was asked for: " + text.lines().findFirst().orElse(""));
        }
        var at = text.indexOf("content-length:") + "content-length:".length();
        return Integer.parseInt(text.substring(at, text.indexOf('\r', at)).strip());
    }
}
