package lv.burtnica.people;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at the screen. */
@Service
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person of this request, or nobody where a reader has not signed in. */
    @Transactional(readOnly = true)
    public Optional<Person> person() {
        return account().map(Account::toPerson);
    }

    /**
     * The person of this request.
     *
     * @throws IllegalStateException if nobody signed in; the address should not have been open to them
     */
    @Transactional(readOnly = true)
    public Person get() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    /** Remembers the language that the person chose; does nothing for readers. */
    @Transactional
    public void speak(Locale language) {
        account().ifPresent(account -> {
            account.speak(language);
            accounts.save(account);
        });
    }

    private Optional<Account> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return accounts.findBySignInName(authentication.getName());
    }
}
