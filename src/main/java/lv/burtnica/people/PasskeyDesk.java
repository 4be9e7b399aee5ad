package lv.burtnica.people;

import java.util.List;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The devices by which the person who is signed in comes in, beside the passphrase and never in its place. */
@Service
public class PasskeyDesk {

    /** More devices nobody has. */
    public static final int MOST = 10;

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final PasskeyRows rows;
    private final WebAuthnRelyingPartyOperations passkeys;
    private final Proof proof;
    private final OpenSessions sessions;
    private final Trail trail;
    private final String origin;
    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyDesk(
            SignedIn signedIn,
            Accounts accounts,
            PasskeyRows rows,
            WebAuthnRelyingPartyOperations passkeys,
            Proof proof,
            OpenSessions sessions,
            Trail trail,
            @Value("${burtnica.address}") String address) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.rows = rows;
        this.passkeys = passkeys;
        this.proof = proof;
        this.sessions = sessions;
        this.trail = trail;
        this.origin = PasskeyConfiguration.origin(address);
    }

    /**
     * What a device is asked for.
     *
     * @param options as the server remembers them
     * @param json as the browser's function takes them
     */
    public record Wish(PublicKeyCredentialCreationOptions options, String json) {}

    /** Where the pages of the notebook must be from, so that devices work: scheme, host and port. */
    public String origin() {
        return origin;
    }

    /** The person's own devices, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> own() {
        return rows.of(signedIn.get().id());
    }

    /**
     * Begins to take in a device. The passphrase is asked, so that nobody who finds an open screen brings a device of their own.
     *
     * @param address where the passphrase is typed
     * @throws WrongPassphraseException if it is another one
     * @throws TooManyTriesException if it was wrong too often
     * @throws PasskeyRefusedException if there are {@value #MOST} devices already
     */
    @Transactional
    public Wish begin(String passphrase, String address) {
        var account = accounts.findById(signedIn.get().id()).orElseThrow();
        proof.demandPassphrase(account, passphrase, address);
        if (own().size() >= MOST) {
            throw new PasskeyRefusedException("Too many devices", null);
        }
        var name = account.toPerson().signInName();
        var who = UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
        var options = passkeys.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        return new Wish(options, json.writeValueAsString(options));
    }

    /**
     * Takes the device in.
     *
     * @param wish what it was asked for, by the same person
     * @param label what the person calls it
     * @param answer what the browser's function gave, as JSON
     * @throws PasskeyRefusedException if the answer does not fit the wish
     */
    @Transactional
    public void add(Wish wish, String label, String answer) {
        var person = signedIn.get();
        if (!wish.options().getUser().getName().equals(person.signInName())) {
            throw new PasskeyRefusedException("Somebody else's wish", null);
        }
        try {
            var type = new ParameterizedTypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}.getType();
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, json.getTypeFactory().constructType(type));
            var plain = label.strip();
            var key = new RelyingPartyPublicKey(made, plain.substring(0, Math.min(plain.length(), Passkey.LONGEST_LABEL)));
            passkeys.registerCredential(new ImmutableRelyingPartyRegistrationRequest(wish.options(), key));
        } catch (RuntimeException e) {
            // The library has a family of exceptions for each thing that may not fit; to the person they are one.
            throw new PasskeyRefusedException("The device's answer does not fit", e);
        }
        trail.record(TrailDeed.PASSKEY_ADDED, person, "");
    }

    /**
     * Removes one of the person's own devices, and signs the person out wherever else they are signed in: it may be lost.
     *
     * @param credential as {@link Passkey#credential()}; nothing happens if it is nobody's or another's
     * @param session the number of the session that stays
     */
    @Transactional
    public void remove(String credential, String session) {
        var person = signedIn.get();
        if (rows.remove(person.id(), credential)) {
            trail.record(TrailDeed.PASSKEY_REMOVED, person, "");
            sessions.endOthers(person, session);
        }
    }
}
