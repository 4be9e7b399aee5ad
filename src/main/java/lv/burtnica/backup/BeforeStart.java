package lv.burtnica.backup;

import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** As soon as the settings are known, and before the database is opened: gives back the copy that waits for it, then looks at the store. */
final class BeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Off where a command reads the settings and looks for itself. */
    static final String WANTED = "burtnica.store-check";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        if (!settings.getProperty(WANTED, Boolean.class, true) || !settings.containsProperty("burtnica.data")) {
            return;
        }
        var place = StorePlace.of(settings);
        if (place.file().isPresent()) {
            finish(place);
        }
        new StoreCheck(place).look();
        if (WaitingCopy.in(place).giveBack(Clock.systemUTC())) {
            new StoreCheck(place).look();
        }
    }

    private static void finish(StorePlace place) {
        try {
            FileStore.finish(place.file().orElseThrow(), Clock.systemUTC());
        } catch (IOException e) {
            throw new StoreFaultException(StoreFault.of(e).orElse(StoreFault.NOT_ALLOWED), place.data().toString(), e);
        }
    }
}
