package lv.burtnica.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
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

    ThrottledSignIn(AccountSignIn accounts, PasswordEncoder passwords, Gate gate) {
        this.comparing = new DaoAuthenticationProvider(accounts);
        comparing.setPasswordEncoder(passwords);
        comparing.setUserDetailsPasswordService(accounts);
        this.gate = gate;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        gate.enter(typed.getName(), address);
        var known = comparing.authenticate(typed);
        gate.opened(typed.getName(), address);
        return known;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
