package lv.burtnica.booklet.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints of texts: short enough to keep by the hundred, long enough that two texts never share one. */
final class Fingerprint {

    /** Half of them would do for a booklet; these stay apart in a store of millions. */
    private static final int BYTES = 8;
    private static final byte BETWEEN = 0;

    private Fingerprint() {}

    static String of(List<String> texts) {
        var digest = sha256();
        texts.forEach(text -> {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(BETWEEN);
        });
        return shortened(digest);
    }

    static String of(String... texts) {
        return of(List.of(texts));
    }

    static String of(byte[] bytes) {
        var digest = sha256();
        digest.update(bytes);
        return shortened(digest);
    }

    private static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
