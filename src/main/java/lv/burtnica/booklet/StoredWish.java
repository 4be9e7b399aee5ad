package lv.burtnica.booklet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An edition that somebody asked for, as it is stored until it is finished. */
@Entity
@Table(name = "publishing_wish")
class StoredWish {

    @Id
    private long bookletId;

    private int attempts;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredWish() {}

    StoredWish(long bookletId, int attempts, Instant askedAt) {
        this.bookletId = bookletId;
        this.attempts = attempts;
        this.askedAt = askedAt;
    }

    long bookletId() {
        return bookletId;
    }

    /** How often somebody began. */
    int attempts() {
        return attempts;
    }
}
