package lv.burtnica.people;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets people in by a device of theirs. What comes out is the same as after a passphrase, so that sessions are counted and ended alike;
 * who tries from one address again and again has to wait alike. It is no {@code AuthenticationProvider}: as soon as there are two of
 * those, Spring takes neither of them for the passphrase.
 */
@Component
public class PasskeySignIn {

    private final WebAuthnRelyingPartyOperations passkeys;
    private final AccountSignIn accounts;
    private final Gate gate;
    private final Trail trail;

    PasskeySignIn(WebAuthnRelyingPartyOperations passkeys, AccountSignIn accounts, Gate gate, Trail trail) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.gate = gate;
        this.trail = trail;
    }

    /**
     * Who somebody is by what their device showed.
     *
     * @throws BadCredentialsException if it does not fit
     * @throws TooManyTriesException if too much did not fit from this address
     */
    public Authentication authenticate(WebAuthnAuthenticationRequestToken shown) {
        var address = address();
        gate.enter(address);
        var name = holder(shown);
        var account = accounts.loadUserByUsername(name);
        gate.opened(address);
        accounts.person(name).ifPresent(person -> trail.record(TrailDeed.SIGNED_IN_BY_DEVICE, person, ""));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private String holder(WebAuthnAuthenticationRequestToken shown) {
        try {
            return passkeys.authenticate(shown.getWebAuthnRequest()).getName();
        } catch (RuntimeException e) {
            throw new BadCredentialsException("The device's answer does not fit", e);
        }
    }

    /** Spring's filter for devices tells it to nobody. */
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }
}
