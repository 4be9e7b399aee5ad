package lv.burtnica.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out one-time links and turns each into one account. */
@Service
public class SignUp {

    private static final int SECRET_BYTES = 24;

    private final Accounts accounts;
    private final AccountMaker maker;
    private final Invitations invitations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignUp(Accounts accounts, AccountMaker maker, Invitations invitations, Clock clock) {
        this.accounts = accounts;
        this.maker = maker;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * A new secret for the first account, or nothing once somebody has one. Secrets given out before are void from then on.
     *
     * @return the secret to put into the link; it is not kept and cannot be asked for again
     */
    @Transactional
    public Optional<String> inviteFirst() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        invitations.deleteByUsedAtIsNull();
        return Optional.of(invite(Role.COORDINATOR));
    }

    /** A new secret for one more coordinator, as {@link #inviteFirst}. */
    @Transactional
    String inviteCoordinator() {
        return invite(Role.COORDINATOR);
    }

    /** Whether a link with this secret still makes an account. */
    @Transactional
    public boolean isOpen(String secret) {
        return invitations.findBySecretHash(hash(secret)).filter(Invitation::isOpen).isPresent();
    }

    /**
     * Makes the account that the link stands for.
     *
     * @throws LinkUsedException if the link was used before or never given out
     * @throws NameTakenException if somebody signs in with this name already
     * @throws IllegalArgumentException if a name or the passphrase is too short or too long
     */
    @Transactional
    public Person accept(String secret, NewAccount wanted, Locale language) {
        var invitation = invitations
                .findBySecretHash(hash(secret))
                .filter(Invitation::isOpen)
                .orElseThrow(LinkUsedException::new);
        var person = maker.make(wanted, invitation.role(), language);
        invitation.use(clock.instant());
        invitations.save(invitation);
        return person;
    }

    private String invite(Role role) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        invitations.save(new Invitation(hash(secret), role, clock.instant()));
        return secret;
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The link was used before, or never given out. */
    public static class LinkUsedException extends RuntimeException {}
}
