package lv.burtnica.library.count;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.burtnica.booklet.PaperForm;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts downloads of editions by file and month. They are gathered in memory and written down each half minute, so that a file that many
 * ask for is not slowed by its count; a crash loses what was counted since.
 */
@Service
public class Downloads {

    private static final ZoneId ZONE = ZoneId.of("Europe/Riga");
    private static final int EVERY_SECONDS = 30;

    private final JdbcClient store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Counted, Long> fresh = new HashMap<>();

    Downloads(JdbcClient store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Counted(long edition, PaperForm form, YearMonth month) {}

    /** A file, how often it was downloaded in a month. */
    public record Count(long edition, PaperForm form, YearMonth month, long downloads) {}

    /** Counts one. */
    public void count(long edition, PaperForm form) {
        var counted = new Counted(edition, form, YearMonth.now(clock.withZone(ZONE)));
        synchronized (fresh) {
            fresh.merge(counted, 1L, Long::sum);
        }
    }

    /** Writes down what was counted since the last time. */
    @Scheduled(fixedDelay = EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    public void write() {
        Map<Counted, Long> taken;
        synchronized (fresh) {
            taken = new HashMap<>(fresh);
            fresh.clear();
        }
        taken.forEach(this::write);
    }

    private void write(Counted counted, long times) {
        try {
            transaction.executeWithoutResult(status -> {
                if (add(counted, times) == 0) {
                    insert(counted, times);
                }
            });
        } catch (DataIntegrityViolationException e) {
            // Another instance began the month's row first, or the edition is gone: then nothing is there to add to.
            transaction.executeWithoutResult(status -> add(counted, times));
        }
    }

    private int add(Counted counted, long times) {
        return store.sql("update download_count set downloads = downloads + ? where edition_id = ? and sheet = ? and counted_month = ?")
                .params(times, counted.edition(), counted.form().name(), counted.month().toString())
                .update();
    }

    private void insert(Counted counted, long times) {
        store.sql("insert into download_count (edition_id, sheet, counted_month, downloads) values (?, ?, ?, ?)")
                .params(counted.edition(), counted.form().name(), counted.month().toString(), times)
                .update();
    }

    /** How often an edition was downloaded in all its forms, as far as it is written down. */
    public long total(long edition) {
        return store.sql("select coalesce(sum(downloads), 0) from download_count where edition_id = ?").param(edition)
                .query(Long.class)
                .single();
    }

    /** All counts, the newest month first. */
    public List<Count> all() {
        return store.sql("select * from download_count order by counted_month desc, edition_id desc, sheet")
                .query((row, at) -> new Count(
                        row.getLong("edition_id"),
                        PaperForm.valueOf(row.getString("sheet")),
                        YearMonth.parse(row.getString("counted_month")),
                        row.getLong("downloads")))
                .list();
    }
}
