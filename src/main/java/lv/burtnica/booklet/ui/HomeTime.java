package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Times as the clock on the reader's wall shows them.
 *
 * @param zone where the reader is
 * @param wording how to write a date
 */
record HomeTime(ZoneId zone, Wording wording) {

    /** Where the notebook is at home; taken where a browser does not tell its own zone. */
    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    /** In the zone and language of the page that is shown now. */
    static HomeTime ofPage() {
        var ui = UI.getCurrentOrThrow();
        return new HomeTime(zone(ui.getPage().getExtendedClientDetails().getTimeZoneId()), Wording.in(ui.getLocale()));
    }

    String timeOfDay(Instant time) {
        return TIME_OF_DAY.format(time.atZone(zone));
    }

    String date(Instant time) {
        return wording.date(LocalDate.ofInstant(time, zone));
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? LATVIA : ZoneId.of(id);
        } catch (DateTimeException e) {
            return LATVIA;
        }
    }
}
