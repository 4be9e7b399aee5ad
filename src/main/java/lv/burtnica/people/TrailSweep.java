package lv.burtnica.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of lines of the trail that are older than {@link TrailDesk#KEPT}. */
@Component
class TrailSweep {

    private final JdbcClient store;
    private final Clock clock;

    TrailSweep(JdbcClient store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "trail", lockAtMostFor = "PT1H")
    void run() {
        store.sql("delete from trail_entry where done_at < :moment")
                .param("moment", OffsetDateTime.ofInstant(clock.instant().minus(TrailDesk.KEPT), ZoneOffset.UTC))
                .update();
    }
}
