package lv.burtnica.people;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the notebook holds about the person who is signed in: to be seen, taken away and forgotten. */
@Service
public class OwnData {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final List<PersonalData> parts;
    private final Proof proof;
    private final LastCoordinator coordinators;
    private final OpenSessions sessions;
    private final JsonMapper json;

    OwnData(
            SignedIn signedIn,
            Accounts accounts,
            List<PersonalData> parts,
            Proof proof,
            LastCoordinator coordinators,
            OpenSessions sessions,
            JsonMapper json) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.parts = parts;
        this.proof = proof;
        this.coordinators = coordinators;
        this.sessions = sessions;
        this.json = json;
    }

    /** What is held, a line each. */
    @Transactional(readOnly = true)
    public List<Held> held() {
        var person = signedIn.get();
        return parts.stream().flatMap(part -> part.held(person).stream()).toList();
    }

    /** Writes everything that is held as one zip. The stream stays open. */
    public void export(OutputStream out) throws IOException {
        var person = signedIn.get();
        try (var file = new DataFile(out, json)) {
            for (var part : parts) {
                part.export(person, file);
            }
        }
    }

    /**
     * Forgets the person who is signed in. Nothing brings them back.
     *
     * @param typed their passphrase, or the code of a new card of theirs
     * @param recipesStay whether their recipes stay, without a name, or go
     * @param address where it is typed
     * @throws WrongPassphraseException if it is another one
     * @throws TooManyTriesException if it was wrong too often
     * @throws LastCoordinatorException if nobody would be a coordinator any more
     */
    @Transactional
    public void forget(String typed, boolean recipesStay, String address) {
        // All coordinators before the own account: two who go at once would else wait for each other.
        coordinators.demandAnother(accounts.findById(signedIn.get().id()).orElseThrow());
        var account = accounts.take(signedIn.get().id()).orElseThrow();
        proof.demandPassphraseOrCard(account, typed, address);
        var person = account.toPerson();
        var leaving = new Leaving(person, names(person), recipesStay);
        accounts.flush();
        parts.forEach(part -> part.forget(leaving));
        accounts.delete(account);
        accounts.flush();
        sessions.end(person);
    }

    private Set<String> names(Person person) {
        var names = new LinkedHashSet<String>();
        Stream.concat(Stream.of(person.shownName()), parts.stream().flatMap(part -> part.names(person).stream()))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && isOnly(name, person))
                .forEach(names::add);
        return names;
    }

    private boolean isOnly(String name, Person person) {
        var key = PlainName.key(name);
        return Stream.concat(accounts.findByShownKey(key).stream(), accounts.findBySignInKey(key).stream())
                .allMatch(account -> account.toPerson().id() == person.id());
    }
}
