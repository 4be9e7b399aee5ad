package lv.burtnica.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that makes one account, once. */
@Entity
class Invitation {

    @Id
    @GeneratedValue(generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq")
    private @Nullable Long id;

    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant createdAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String secretHash, Role role, Instant createdAt) {
        this.secretHash = secretHash;
        this.role = role;
        this.createdAt = createdAt;
    }

    Role role() {
        return role;
    }

    boolean isOpen() {
        return usedAt == null;
    }

    void use(Instant when) {
        this.usedAt = when;
    }
}
