package lv.burtnica.backup;

import java.util.List;
import java.util.Map;
import lv.burtnica.people.Held;
import lv.burtnica.people.KeepingTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long the copies are kept that are made by themselves. */
@Component
@Order(60)
class KeepingTimeOfCopies implements KeepingTime {

    private final BackupSettings settings;

    KeepingTimeOfCopies(BackupSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Held> sentences() {
        if (settings.every().isZero()) {
            return List.of(new Held("backup.keeps.none", Map.of()));
        }
        return List.of(
                new Held(
                        "backup.keeps.copies",
                        Map.of("days", settings.keepDaily(), "weeks", settings.keepWeekly(), "months", settings.keepMonthly())),
                new Held("backup.keeps.restored", Map.of()));
    }
}
