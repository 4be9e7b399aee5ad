package lv.burtnica.exchange.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * An HTTP/1.1 answer, read no further than the limits.
 *
 * @param headers by their names in small letters; of several the first counts
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_HEAD = 64 * 1024;

    static Answer read(InputStream in, int mostBytes) throws IOException {
        var left = new int[] {LONGEST_HEAD};
        var status = status(line(in, left));
        var headers = new HashMap<String, String>();
        for (var line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        if (status / 100 != 2) {
            return new Answer(status, headers, new byte[0]);
        }
        return new Answer(status, headers, unpacked(body(in, headers, mostBytes), headers, mostBytes));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static int status(String line) {
        var parts = line.split(" ", 3);
        if (!parts[0].startsWith("HTTP/1.") || parts.length < 2 || !parts[1].matches("[1-5]\\d\\d")) {
            throw new RefusedException("answer");
        }
        return Integer.parseInt(parts[1]);
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int most) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
            return chunks(in, most);
        }
        var length = headers.getOrDefault("content-length", "");
        if (length.isEmpty()) {
            return limited(in, most);
        }
        if (!length.matches("\\d{1,18}")) {
            throw new RefusedException("answer");
        }
        if (Long.parseLong(length) > most) {
            throw tooLarge(most);
        }
        var body = in.readNBytes(Integer.parseInt(length));
        if (body.length < Integer.parseInt(length)) {
            throw new RefusedException("cut-off");
        }
        return body;
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line(in, new int[] {LONGEST_HEAD}).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new RefusedException("answer");
            }
            var length = Long.parseLong(size, 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > most) {
                throw tooLarge(most);
            }
            var chunk = in.readNBytes((int) length);
            if (chunk.length < length) {
                throw new RefusedException("cut-off");
            }
            body.write(chunk);
            line(in, new int[] {2});
        }
    }

    /** Some servers pack although nobody asked. */
    private static byte[] unpacked(byte[] body, Map<String, String> headers, int most) throws IOException {
        var coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return body;
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new RefusedException("answer");
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return limited(stream, most);
        }
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        var bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    private static RefusedException tooLarge(int most) {
        return new RefusedException("too-large", Map.of("most", Math.max(1, most / (1024 * 1024))));
    }

    /** @param left how many bytes the head may still take, counted down */
    private static String line(InputStream in, int[] left) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new RefusedException("cut-off");
            }
            if (--left[0] < 0) {
                throw new RefusedException("answer");
            }
            line.write(sign);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
