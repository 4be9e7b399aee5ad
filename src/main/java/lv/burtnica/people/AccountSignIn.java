package lv.burtnica.people;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Looks up the account that somebody wants to sign in with. */
@Service
class AccountSignIn implements UserDetailsService {

    private final Accounts accounts;

    AccountSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        var account = accounts.findBySignInName(signInName.strip())
                .orElseThrow(() -> new UsernameNotFoundException("No account has this name"));
        var person = account.toPerson();
        return User.withUsername(person.signInName())
                .password(account.passwordHash())
                .roles(person.role().name())
                .build();
    }
}
