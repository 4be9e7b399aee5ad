package lv.burtnica.people;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lv.burtnica.wording.Texts;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Puts people of any role into the store of a test. */
public final class TestPeople {

    private static final Instant LONG_AGO = Instant.parse("2018-03-01T09:00:00Z");

    /** Hashes as the application does, only with the least work; how much work it is says the hash itself. */
    private static final PassphraseEncoder QUICK = new PassphraseEncoder(new BCryptPasswordEncoder(4));

    private TestPeople() {}

    /** Somebody whose shown and sign-in name are the same and who cannot sign in by password. */
    public static Person add(ApplicationContext application, String name, Role role) {
        var account = new Account(name, name, "", role, Texts.LATVIAN, LONG_AGO);
        return application.getBean(Accounts.class).save(account).toPerson();
    }

    /** Somebody who can sign in with the passphrase, without the work that real ones are. */
    public static Person add(ApplicationContext application, String name, Role role, String passphrase) {
        Passphrase.check(passphrase, List.of());
        var account = new Account(name, name, "{phrase}" + QUICK.encode(passphrase), role, Texts.LATVIAN, LONG_AGO);
        return application.getBean(Accounts.class).save(account).toPerson();
    }

    /** Lets somebody sit down as if they had signed in; they stay until somebody else does, or the context is cleared. */
    public static void signIn(Person person) {
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + person.role());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.signInName(), null, authorities));
    }

    /**
     * Many people with one passphrase, which is as slow to guess as everybody's, and hashed once because that takes its time; gives back
     * their names to sign in with.
     */
    public static List<String> addMany(
            ApplicationContext application, String name, int many, String passphrase, IntFunction<Role> role) {
        var hash = application.getBean(AccountMaker.class).hash(passphrase);
        var accounts = application.getBean(Accounts.class);
        return IntStream.range(0, many)
                .mapToObj(n -> new Account(name + "-" + n, name + "-" + n, hash, role.apply(n), Texts.LATVIAN, LONG_AGO))
                .map(account -> accounts.save(account).toPerson().signInName())
                .toList();
    }
}
