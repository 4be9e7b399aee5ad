package lv.burtnica.library.correction;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be told of corrections inside the notebook, and what they have seen of them. */
@Service
public class Following {

    private final JdbcClient store;
    private final Corrections corrections;
    private final Clock clock;

    Following(JdbcClient store, Corrections corrections, Clock clock) {
        this.store = store;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Whether the person wants to hear of corrections. */
    @Transactional(readOnly = true)
    public boolean isFollowing(long person) {
        return seen(person).isPresent();
    }

    /** Tells the person from now on. */
    @Transactional
    public void follow(long person) {
        if (!isFollowing(person)) {
            store.sql("insert into correction_follower (person_id, seen_at) values (?, ?)").params(person, now()).update();
        }
    }

    /** The person hears of no more corrections; nothing happens to whoever did not follow. */
    @Transactional
    public void leave(long person) {
        store.sql("delete from correction_follower where person_id = ?").param(person).update();
    }

    /** How many corrections a person who follows has not seen yet; 0 for others. */
    @Transactional(readOnly = true)
    public long unseen(long person) {
        return seen(person).map(corrections::count).orElse(0L);
    }

    /** The person looks at the corrections now. */
    @Transactional
    public void saw(long person) {
        store.sql("update correction_follower set seen_at = ? where person_id = ?").params(now(), person).update();
    }

    private Optional<Instant> seen(long person) {
        return store.sql("select seen_at from correction_follower where person_id = ?").param(person)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
