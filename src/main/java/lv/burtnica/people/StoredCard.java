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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A card as it is stored, with the hash of its code. */
@Entity
@Table(name = "card")
class StoredCard {

    @Id
    @GeneratedValue(generator = "card_seq")
    @SequenceGenerator(name = "card_seq", sequenceName = "card_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String codeHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long groupId;
    private @Nullable Long personId;
    private @Nullable Long madeBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredCard() {}

    private StoredCard(String codeHash, Role role, Person maker, Instant createdAt, Instant expiresAt) {
        this.codeHash = codeHash;
        this.role = role;
        this.madeBy = maker.id();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** A card by which somebody joins, in a group or in none. */
    static StoredCard toJoin(String codeHash, Role role, @Nullable Long group, Person maker, Instant now, Instant until) {
        var card = new StoredCard(codeHash, role, maker, now, until);
        card.groupId = group;
        return card;
    }

    /** A card by which one person chooses a new passphrase. */
    static StoredCard toReturn(String codeHash, Person somebody, Person maker, Instant now, Instant until) {
        var card = new StoredCard(codeHash, somebody.role(), maker, now, until);
        card.personId = somebody.id();
        return card;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    Role role() {
        return role;
    }

    @Nullable Long groupId() {
        return groupId;
    }

    @Nullable Long personId() {
        return personId;
    }

    void use(Instant when) {
        this.usedAt = when;
    }

    void withdraw(Instant when) {
        this.withdrawnAt = when;
    }

    Card toCard() {
        return new Card(Objects.requireNonNull(id), role, createdAt, expiresAt);
    }
}
