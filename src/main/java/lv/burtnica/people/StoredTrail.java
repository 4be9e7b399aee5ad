package lv.burtnica.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the trail as it is stored. */
@Entity
@Table(name = "trail_entry")
@Immutable
class StoredTrail {

    @Id
    @GeneratedValue(generator = "trail_entry_seq")
    @SequenceGenerator(name = "trail_entry_seq", sequenceName = "trail_entry_seq")
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private TrailDeed deed;

    private @Nullable Long personId;
    private String thing;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredTrail() {}

    StoredTrail(TrailDeed deed, @Nullable Long personId, String thing, Instant doneAt) {
        this.deed = deed;
        this.personId = personId;
        this.thing = thing;
        this.doneAt = doneAt;
    }

    TrailDeed deed() {
        return deed;
    }

    @Nullable Long personId() {
        return personId;
    }

    String thing() {
        return thing;
    }

    Instant doneAt() {
        return doneAt;
    }
}
