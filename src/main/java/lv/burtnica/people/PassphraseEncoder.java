package lv.burtnica.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes the plain letters of a passphrase, so that capitals, double blanks and missing marks do not keep anybody out.
 *
 * <p>Bcrypt looks at 72 bytes only; it is given the Base64 of a SHA-256 in place of the words, so that each of them counts.
 */
class PassphraseEncoder implements PasswordEncoder {

    private final BCryptPasswordEncoder slow;

    /** @param slow how much work a guess is to be */
    PassphraseEncoder(BCryptPasswordEncoder slow) {
        this.slow = slow;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return slow.encode(typed == null ? null : shortened(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        return typed != null && slow.matches(shortened(typed), hash);
    }

    private static String shortened(CharSequence typed) {
        try {
            var plain = PlainName.of(typed.toString()).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
