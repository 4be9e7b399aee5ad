package lv.burtnica.people;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in who hold a card. */
@Service
public class Joining {

    private final Cards cards;
    private final Groups groups;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AccountMaker maker;
    private final PasskeyRows passkeys;
    private final ServiceAccounts links;
    private final OpenSessions sessions;
    private final Gate gate;
    private final Clock clock;

    Joining(
            Cards cards,
            Groups groups,
            Accounts accounts,
            Memberships memberships,
            AccountMaker maker,
            PasskeyRows passkeys,
            ServiceAccounts links,
            OpenSessions sessions,
            Gate gate,
            Clock clock) {
        this.cards = cards;
        this.groups = groups;
        this.accounts = accounts;
        this.memberships = memberships;
        this.maker = maker;
        this.passkeys = passkeys;
        this.links = links;
        this.sessions = sessions;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * What the card says.
     *
     * @param code however it was typed
     * @param address where it was typed
     * @throws CardClosedException if there is no such card, or it was used, withdrawn or has run out
     * @throws TooManyTriesException if too many codes were wrong from this address
     */
    @Transactional(readOnly = true)
    public OpenCard read(String code, String address) {
        gate.enter(address);
        var hash = CardCode.hash(code).orElseThrow(CardClosedException::new);
        var card = cards.findByCodeHash(hash).filter(found -> found.isOpen(clock.instant())).orElseThrow(CardClosedException::new);
        gate.opened(address);
        var group = card.groupId();
        var name = group == null ? "" : groups.findById(group).map(StoredGroup::name).orElse("");
        var person = card.personId();
        return new OpenCard(name, person == null ? null : account(person).toPerson());
    }

    /** Whether somebody signs in with this name already, or with one much like it. */
    @Transactional(readOnly = true)
    public boolean isTaken(String signInName) {
        return maker.isTaken(signInName);
    }

    /**
     * Makes the account that the card stands for, and uses the card up.
     *
     * @throws CardClosedException if the card does not work any more
     * @throws NameTakenException if somebody signs in with this name already
     * @throws IllegalArgumentException if a name or the passphrase is too short or too long
     */
    @Transactional
    public Person join(String code, NewAccount wanted, Locale language) {
        var card = take(code);
        if (card.personId() != null) {
            throw new CardClosedException();
        }
        var person = maker.make(wanted, card.role(), language);
        var group = card.groupId();
        if (group != null) {
            memberships.save(new Membership(group, person.id()));
        }
        return person;
    }

    /**
     * Gives the person of the card a new passphrase, uses the card up and signs them out wherever they were signed in. Devices and
     * accounts of services that let them in do so no more, as one may be the reason for the card.
     *
     * @throws CardClosedException if the card does not work any more
     * @throws IllegalArgumentException if the passphrase is too short or too long
     */
    @Transactional
    public Person comeBack(String code, String passphrase) {
        var person = take(code).personId();
        if (person == null) {
            throw new CardClosedException();
        }
        var account = account(person);
        account.lock(maker.hash(passphrase, account.toPerson().signInName(), account.toPerson().shownName()));
        var back = accounts.save(account).toPerson();
        passkeys.removeAll(back.id());
        links.removeAll(back.id());
        gate.forgive(back.signInName());
        gate.forgive(back.shownName());
        sessions.end(back);
        return back;
    }

    private StoredCard take(String code) {
        var card = CardCode.hash(code)
                .flatMap(cards::take)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(CardClosedException::new);
        card.use(clock.instant());
        return cards.save(card);
    }

    private Account account(long person) {
        return accounts.findById(person).orElseThrow(CardClosedException::new);
    }

    /** There is no such card, or it works no more. */
    public static class CardClosedException extends RuntimeException {}
}
