package lv.burtnica.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts. Whoever calls has seen that there may be one. */
@Component
class AccountMaker {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountMaker(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes the account.
     *
     * @throws NameTakenException if somebody signs in with this name already
     * @throws IllegalArgumentException if what is wanted cannot be kept
     */
    Person make(NewAccount wanted, Role role, Locale language) {
        wanted.check();
        var name = wanted.signInName().strip();
        if (isTaken(name)) {
            throw new NameTakenException();
        }
        var hash = hash(wanted.password(), name, wanted.shownName());
        try {
            return accounts.saveAndFlush(new Account(name, wanted.shownName().strip(), hash, role, language, clock.instant())).toPerson();
        } catch (DataIntegrityViolationException e) {
            // Somebody took it a moment ago.
            throw new NameTakenException();
        }
    }

    /** Whether somebody signs in with this name, or with one that differs only in capitals, blanks or marks. */
    boolean isTaken(String name) {
        return !accounts.findBySignInKey(PlainName.key(name)).isEmpty();
    }

    /**
     * The hash of a new passphrase.
     *
     * @param names of whose it is
     * @throws IllegalArgumentException if it cannot be kept
     */
    String hash(String passphrase, String... names) {
        Passphrase.check(passphrase, List.of(names));
        var hash = passwords.encode(passphrase);
        if (hash == null) {
            throw new IllegalStateException("A passphrase has a hash");
        }
        return hash;
    }
}
