package lv.burtnica.backup;

import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down in the store that was brought back that it was: what was taken down in the one before is gone with it. */
@Component
class RestoredTrail {

    private final Trail trail;

    RestoredTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void record() {
        if (WaitingCopy.wasGivenBack()) {
            trail.record(TrailDeed.COPY_RESTORED, null, "");
        }
    }
}
