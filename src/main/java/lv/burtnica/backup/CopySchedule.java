package lv.burtnica.backup;

import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks every hour whether a copy is due: a machine that sleeps at night makes its copy in the morning. */
@Component
class CopySchedule {

    private static final Logger log = LoggerFactory.getLogger(CopySchedule.class);

    private final Copies copies;
    private final Trail trail;

    CopySchedule(Copies copies, Trail trail) {
        this.copies = copies;
        this.trail = trail;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "copies", lockAtMostFor = "PT2H", lockAtLeastFor = "PT30M")
    void makeIfDue() {
        try {
            copies.makeIfDue().ifPresent(made -> trail.record(TrailDeed.COPY_MADE, null, made.name()));
        } catch (BackupException e) {
            log.error("The copy of the notebook could not be made: {}", e.getMessage());
        }
    }
}
