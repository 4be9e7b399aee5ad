package lv.burtnica.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about themselves. */
@Service
public class OwnAccount {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final AccountMaker maker;
    private final OpenSessions sessions;
    private final Proof proof;

    OwnAccount(SignedIn signedIn, Accounts accounts, AccountMaker maker, OpenSessions sessions, Proof proof) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.maker = maker;
        this.sessions = sessions;
        this.proof = proof;
    }

    /**
     * Shows the person under another name from now on.
     *
     * @param name empty for none
     * @throws IllegalArgumentException if it is too long
     */
    @Transactional
    public void show(String name) {
        if (name.length() > NewAccount.LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name that can be kept: " + name.length() + " characters");
        }
        var account = own();
        account.show(name.strip());
        accounts.save(account);
    }

    /**
     * Changes the passphrase, and signs the person out on all other devices.
     *
     * @param session the number of the session that stays
     * @param address where it is typed
     * @throws WrongPassphraseException if the old one is not right
     * @throws TooManyTriesException if it was wrong too often
     * @throws IllegalArgumentException if the new one is too short, too long or too easy to guess
     */
    @Transactional
    public void change(String old, String other, String session, String address) {
        var account = own();
        proof.demandPassphrase(account, old, address);
        account.lock(maker.hash(other, account.toPerson().signInName(), account.toPerson().shownName()));
        accounts.save(account);
        sessions.endOthers(account.toPerson(), session);
    }

    private Account own() {
        return accounts.findById(signedIn.get().id()).orElseThrow();
    }

    /** It is not the passphrase of this account. */
    public static class WrongPassphraseException extends RuntimeException {}
}
