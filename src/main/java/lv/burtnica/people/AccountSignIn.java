package lv.burtnica.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up the account that somebody wants to sign in with: by the name to sign in with, or by the shown name where only one person has
 * it, both with or without capitals and marks.
 */
@Service
class AccountSignIn implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;
    /** For accounts without a passphrase: a hash of what nobody knows, which takes as long to compare as any other. */
    private final String noPassphrase;

    AccountSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.noPassphrase = Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return find(typed).map(this::details).orElseThrow(() -> new UsernameNotFoundException("No account has this name"));
    }

    /** Keeps a passphrase that was right in the newest way of hashing. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        return accounts.findBySignInName(user.getUsername())
                .map(account -> {
                    if (hash != null) {
                        account.lock(hash);
                    }
                    return details(accounts.save(account));
                })
                .orElse(user);
    }

    /** Whom the typed name means, if anybody. */
    @Transactional(readOnly = true)
    public Optional<Person> person(String typed) {
        return find(typed).map(Account::toPerson);
    }

    private Optional<Account> find(String typed) {
        var key = PlainName.key(typed);
        return accounts.findBySignInName(typed.strip())
                .or(() -> only(accounts.findBySignInKey(key)))
                .or(() -> key.isEmpty() ? Optional.empty() : only(accounts.findByShownKey(key)));
    }

    private static Optional<Account> only(List<Account> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private UserDetails details(Account account) {
        var person = account.toPerson();
        var hash = account.passwordHash();
        return User.withUsername(person.signInName())
                .password(hash.isEmpty() ? noPassphrase : hash)
                .roles(person.role().name())
                .build();
    }
}
