package lv.burtnica.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group as it is stored. */
@Entity
@Table(name = "support_group")
class StoredGroup {

    @Id
    @GeneratedValue(generator = "support_group_seq")
    @SequenceGenerator(name = "support_group_seq", sequenceName = "support_group_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredGroup() {}

    StoredGroup(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    void rename(String other) {
        this.name = other;
    }
}
