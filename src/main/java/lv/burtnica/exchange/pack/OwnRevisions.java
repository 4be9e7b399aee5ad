package lv.burtnica.exchange.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the revisions of the pack that this notebook makes. */
@Component
class OwnRevisions {

    private final JdbcClient store;
    private final Clock clock;

    OwnRevisions(JdbcClient store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A revision of this notebook's pack.
     *
     * @param pack its name, made once
     * @param madeAt to the second
     */
    record Own(String pack, int number, String contents, Instant madeAt) {}

    /** The last revision if it has these contents, else one more. */
    Own of(String contents) {
        var last = last();
        if (last.isPresent() && last.get().contents().equals(contents)) {
            return last.get();
        }
        var next = new Own(
                last.map(Own::pack).orElseGet(() -> UUID.randomUUID().toString()), last.map(Own::number).orElse(0) + 1, contents,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        store.sql("insert into course_pack_made (pack, revision, contents, made_at) values (:pack, :revision, :contents, :at)")
                .param("pack", next.pack())
                .param("revision", next.number())
                .param("contents", contents)
                .param("at", OffsetDateTime.ofInstant(next.madeAt(), ZoneOffset.UTC))
                .update();
        return next;
    }

    private Optional<Own> last() {
        return store.sql("select pack, revision, contents, made_at from course_pack_made order by revision desc limit 1")
                .query((row, number) -> new Own(
                        row.getString(1), row.getInt(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
