package lv.burtnica.backup;

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

    CopySchedule(Copies copies) {
        this.copies = copies;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "copies", lockAtMostFor = "PT2H", lockAtLeastFor = "PT30M")
    void makeIfDue() {
        try {
            copies.makeIfDue();
        } catch (BackupException e) {
            log.error("The copy of the notebook could not be made: {}", e.getMessage());
        }
    }
}
