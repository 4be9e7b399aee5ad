package lv.burtnica.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code of a card: nine signs in three groups, such as {@code K7M-4PA-369}.
 *
 * <p>It has no signs that look alike (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) or that Latvian has no common name for (Q W X Y), so that it can
 * be read aloud and typed by hand. Nine of {@value #SIGNS} have 20<sup>9</sup>, about 2<sup>38.9</sup> forms; as the hash is slow and a
 * card works for some weeks only, whoever steals the store cannot try them all in time.
 */
final class CardCode {

    private static final String LETTERS = "ACDEFHJKMNPRTV";
    private static final String ALPHABET = LETTERS + "347925";
    private static final int SIGNS = 20;
    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "lv.burtnica.people.card".getBytes(StandardCharsets.UTF_8);
    private static final RandomGenerator RANDOM = new SecureRandom();

    private CardCode() {}

    /** A new code as it is printed. */
    static String make() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(SIGNS)));
        }
        return code.toString();
    }

    /** The hash of a code however it was typed, with or without dashes, blanks and capitals; nothing if it can be no code. */
    static Optional<String> hash(String typed) {
        var signs = typed.length() > LENGTH * 4 ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\p{Z}\\s\\p{Pd}._]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(slowHash(signs))
                : Optional.empty();
    }

    private static String slowHash(String signs) {
        try {
            var key = new PBEKeySpec(signs.toCharArray(), SALT, ROUNDS, BITS);
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2", e);
        }
    }
}
