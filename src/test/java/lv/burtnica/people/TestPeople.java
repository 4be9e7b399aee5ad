package lv.burtnica.people;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lv.burtnica.wording.Texts;
import org.springframework.context.ApplicationContext;

/** Puts people of any role into the store of a test. */
public final class TestPeople {

    private static final Instant LONG_AGO = Instant.parse("2018-03-01T09:00:00Z");

    private TestPeople() {}

    /** Somebody whose shown and sign-in name are the same and who cannot sign in by password. */
    public static Person add(ApplicationContext application, String name, Role role) {
        var account = new Account(name, name, "", role, Texts.LATVIAN, LONG_AGO);
        return application.getBean(Accounts.class).save(account).toPerson();
    }

    /** Somebody who can sign in with the passphrase. */
    public static Person add(ApplicationContext application, String name, Role role, String passphrase) {
        var hash = application.getBean(AccountMaker.class).hash(passphrase);
        return application.getBean(Accounts.class).save(new Account(name, name, hash, role, Texts.LATVIAN, LONG_AGO)).toPerson();
    }

    /** Many people with one passphrase, which is hashed once because that takes its time; gives back their names to sign in with. */
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
