package lv.burtnica.people;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts at services by which the person who is signed in comes in, beside the passphrase and never in its place. */
@Service
public class ServiceDesk {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final ServiceAccounts links;
    private final Proof proof;
    private final OpenSessions sessions;
    private final Trail trail;
    private final Clock clock;

    ServiceDesk(
            SignedIn signedIn,
            Accounts accounts,
            ServiceAccounts links,
            Proof proof,
            OpenSessions sessions,
            Trail trail,
            Clock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.links = links;
        this.proof = proof;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The person's own, the oldest first. */
    @Transactional(readOnly = true)
    public List<ServiceAccount> own() {
        return links.of(signedIn.get().id());
    }

    /**
     * Prepares to link an account: the one with which the person comes back from a service in this session is theirs.
     *
     * @param address where the passphrase is typed
     * @param session takes what has to lie in the session until then: its name, and the thing itself
     * @throws WrongPassphraseException if it is another one
     * @throws TooManyTriesException if it was wrong too often
     */
    @Transactional
    public void prepare(String passphrase, String address, BiConsumer<String, Serializable> session) {
        var account = accounts.findById(signedIn.get().id()).orElseThrow();
        proof.demandPassphrase(account, passphrase, address);
        session.accept(LinkWish.NAME, LinkWish.of(account.toPerson(), clock));
    }

    /**
     * Removes one of the person's own links, and signs the person out wherever else they are signed in.
     *
     * @param session the number of the session that stays
     */
    @Transactional
    public void remove(ServiceAccount link, String session) {
        var person = signedIn.get();
        if (links.remove(person.id(), link)) {
            trail.record(TrailDeed.SERVICE_UNLINKED, person, "");
            sessions.endOthers(person, session);
        }
    }
}
