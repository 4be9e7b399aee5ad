package lv.burtnica.people;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes sure that it is the person who is signed in, and nobody who found an open screen. */
@Component
class Proof {

    private final PasswordEncoder passwords;
    private final Cards cards;
    private final Gate gate;
    private final Clock clock;

    Proof(PasswordEncoder passwords, Cards cards, Gate gate, Clock clock) {
        this.passwords = passwords;
        this.cards = cards;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Asks for the passphrase of the account.
     *
     * @throws WrongPassphraseException if it is another one
     * @throws TooManyTriesException if it was wrong too often
     */
    void demandPassphrase(Account account, String typed, String address) {
        demand(account, address, () -> isPassphrase(account, typed));
    }

    /** As {@link #demandPassphrase}, but a new card of the person does as well; it is used up. */
    void demandPassphraseOrCard(Account account, String typed, String address) {
        demand(account, address, () -> isPassphrase(account, typed) || isCard(account, typed));
    }

    private void demand(Account account, String address, BooleanSupplier right) {
        var name = account.toPerson().signInName();
        gate.enter(name, address);
        if (!right.getAsBoolean()) {
            throw new WrongPassphraseException();
        }
        gate.opened(name, address);
    }

    private boolean isPassphrase(Account account, String typed) {
        return !account.passwordHash().isEmpty() && passwords.matches(typed, account.passwordHash());
    }

    private boolean isCard(Account account, String typed) {
        var now = clock.instant();
        var card = CardCode.hash(typed).flatMap(cards::take).filter(found -> found.isOpen(now)).filter(found -> {
            var person = found.personId();
            return person != null && person == account.toPerson().id();
        });
        card.ifPresent(found -> {
            found.use(now);
            cards.save(found);
        });
        return card.isPresent();
    }
}
