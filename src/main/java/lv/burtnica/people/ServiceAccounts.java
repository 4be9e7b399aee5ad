package lv.burtnica.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which account at a service is whose. */
@Component
class ServiceAccounts {

    static final int LONGEST_ISSUER = 500;
    static final int LONGEST_SUBJECT = 255;

    private final JdbcClient store;
    private final Clock clock;

    ServiceAccounts(JdbcClient store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The name to sign in with of whose it is. */
    Optional<String> signInName(String issuer, String subject) {
        return store.sql("select p.sign_in_name from service_account s join person p on p.id = s.person_id"
                        + " where s.issuer = :issuer and s.subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    void link(String issuer, String subject, Person person) {
        store.sql("insert into service_account (issuer, subject, person_id, linked_at) values (:issuer, :subject, :person, :now)")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("person", person.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    List<ServiceAccount> of(long person) {
        return store.sql("select issuer, subject, linked_at from service_account where person_id = :id order by linked_at, issuer")
                .param("id", person)
                .query((row, number) -> new ServiceAccount(
                        row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Removes it, where it is this person's. */
    boolean remove(long person, ServiceAccount account) {
        return store.sql("delete from service_account where person_id = :id and issuer = :issuer and subject = :subject")
                        .param("id", person)
                        .param("issuer", account.issuer())
                        .param("subject", account.subject())
                        .update()
                > 0;
    }

    void removeAll(long person) {
        store.sql("delete from service_account where person_id = :id").param("id", person).update();
    }
}
