package lv.burtnica.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as it is stored, with the hash of the password. */
@Entity
@Table(name = "person")
class Account {

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String signInName;
    private String signInKey;
    private String shownName;
    private String shownKey;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String signInName, String shownName, String passwordHash, Role role, Locale language, Instant createdAt) {
        this.signInName = signInName;
        this.signInKey = PlainName.key(signInName);
        this.shownName = shownName;
        this.shownKey = PlainName.key(shownName);
        this.passwordHash = passwordHash;
        this.role = role;
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }

    void become(Role other) {
        this.role = other;
    }

    void show(String name) {
        this.shownName = name;
        this.shownKey = PlainName.key(name);
    }

    void lock(String otherHash) {
        this.passwordHash = otherHash;
    }

    void speak(Locale chosen) {
        this.language = chosen.getLanguage();
    }

    Person toPerson() {
        return new Person(Objects.requireNonNull(id), signInName, shownName, role, Locale.of(language));
    }
}
