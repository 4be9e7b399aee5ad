package lv.burtnica.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares name and passphrase, and makes those wait who guess. An unknown name takes as long and is answered alike. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider comparing;
    private final Gate gate;
    private final AccountSignIn accounts;
    private final Trail trail;

    ThrottledSignIn(AccountSignIn accounts, PasswordEncoder passwords, Gate gate, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
        this.comparing = new DaoAuthenticationProvider(accounts);
        comparing.setPasswordEncoder(passwords);
        comparing.setUserDetailsPasswordService(accounts);
        this.gate = gate;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        gate.enter(typed.getName(), address);
        try {
            var known = comparing.authenticate(typed);
            gate.opened(typed.getName(), address);
            record(TrailDeed.SIGNED_IN, typed.getName());
            return known;
        } catch (BadCredentialsException e) {
            record(TrailDeed.SIGN_IN_REFUSED, typed.getName());
            throw e;
        }
    }

    /** Nothing is taken down of a name that is nobody's: it may be a passphrase in the wrong field. */
    private void record(TrailDeed deed, String typed) {
        accounts.person(typed).ifPresent(person -> trail.record(deed, person, ""));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
