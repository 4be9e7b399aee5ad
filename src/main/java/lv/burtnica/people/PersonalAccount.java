package lv.burtnica.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.wording.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself, the groups, the cards, and where the person is signed in. */
@Component
@Order(0)
class PersonalAccount implements PersonalData {

    private static final String PERSON = "person";
    private static final String CARD = "card";

    private final Accounts accounts;
    private final Groups groups;
    private final OpenSessions sessions;
    private final JdbcClient store;

    PersonalAccount(Accounts accounts, Groups groups, OpenSessions sessions, JdbcClient store) {
        this.accounts = accounts;
        this.groups = groups;
        this.sessions = sessions;
        this.store = store;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(
                new Column(PERSON, "sign_in_name"),
                new Column(PERSON, "sign_in_key"),
                new Column(PERSON, "shown_name"),
                new Column(PERSON, "shown_key"),
                new Column("membership", "person_id"),
                new Column(CARD, "person_id"),
                new Column(CARD, "made_by"));
    }

    @Override
    public List<Held> held(Person person) {
        var held = new ArrayList<Held>();
        held.add(new Held("people.held.sign-in-name", Map.of("name", person.signInName())));
        held.add(person.shownName().isEmpty()
                ? new Held("people.held.no-name", Map.of())
                : new Held("people.held.shown-name", Map.of("name", person.shownName())));
        held.add(new Held("people.held.words", Map.of()));
        var names = groups.of(person.id()).stream().map(StoredGroup::name).sorted().collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            held.add(new Held("people.self.groups", Map.of("names", names)));
        }
        var made = cardsBy(person);
        if (made > 0) {
            held.add(Held.count("people.held.cards", made));
        }
        held.add(Held.count("people.held.sessions", sessions.lastSeen(person).size()));
        return held;
    }

    @Override
    public void export(Person person, DataFile file) throws IOException {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("signInName", person.signInName());
        facts.put("shownName", person.shownName());
        facts.put("role", person.role());
        facts.put("language", person.language().getLanguage());
        facts.put("createdAt", accounts.findById(person.id()).map(Account::createdAt).orElseThrow());
        facts.put("groups", groups.of(person.id()).stream().map(StoredGroup::name).sorted().toList());
        facts.put("cardsMade", cardsBy(person));
        facts.put("cardsToComeBack", cardsFor(person));
        facts.put("signedInLastSeen", sessions.lastSeen(person));
        file.put("account", facts);
        file.file("lasi.txt", Wording.in(person.language()).text("people.held.read-me").getBytes(StandardCharsets.UTF_8));
    }

    /** The account itself goes last of all, when nothing points at it any more. */
    @Override
    public void forget(Leaving leaving) {
        store.sql("delete from membership where person_id = :id").param("id", leaving.id()).update();
        store.sql("delete from card where person_id = :id").param("id", leaving.id()).update();
        store.sql("update card set made_by = null where made_by = :id").param("id", leaving.id()).update();
    }

    private long cardsBy(Person person) {
        return store.sql("select count(*) from card where made_by = :id").param("id", person.id()).query(Long.class).single();
    }

    private List<Instant> cardsFor(Person person) {
        return store.sql("select created_at from card where person_id = :id order by created_at")
                .param("id", person.id())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
