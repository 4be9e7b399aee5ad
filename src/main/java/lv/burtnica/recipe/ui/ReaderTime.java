package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Writes moments as the reader's own clock and calendar have them. */
record ReaderTime(ZoneId zone, Wording wording) {

    /** For a browser that does not say where it is. */
    private static final ZoneId HOME = ZoneId.of("Europe/Riga");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static ReaderTime ofPage() {
        var ui = UI.getCurrentOrThrow();
        return new ReaderTime(zone(ui.getPage().getExtendedClientDetails().getTimeZoneId()), Wording.in(ui.getLocale()));
    }

    /** {@code 14:05} for today, the date and the time for any other day. */
    String write(Instant moment) {
        var local = moment.atZone(zone);
        var time = CLOCK.format(local);
        return local.toLocalDate().equals(LocalDate.now(zone)) ? time : wording.date(local.toLocalDate()) + ", " + time;
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? HOME : ZoneId.of(id);
        } catch (DateTimeException e) {
            return HOME;
        }
    }
}
