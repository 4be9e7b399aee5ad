package lv.burtnica.kit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Writes moments as the reader's own clock and calendar have them.
 *
 * @param zone where the reader is
 * @param wording how to write a date
 */
public record ReaderTime(ZoneId zone, Wording wording) {

    /** For a browser that does not say where it is. */
    private static final ZoneId HOME = ZoneId.of("Europe/Riga");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** In the zone and language of the page that is shown now. */
    public static ReaderTime ofPage() {
        var ui = UI.getCurrentOrThrow();
        return new ReaderTime(zone(ui.getPage().getExtendedClientDetails().getTimeZoneId()), Wording.in(ui.getLocale()));
    }

    /** {@code 14:05} for today, the date and the time for any other day. */
    public String write(Instant moment) {
        var isToday = day(moment).equals(LocalDate.now(zone));
        return isToday ? timeOfDay(moment) : date(moment) + ", " + timeOfDay(moment);
    }

    /** {@code 14:05}. */
    public String timeOfDay(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    /** {@code 2026. gada 22. novembris}. */
    public String date(Instant moment) {
        return wording.date(day(moment));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? HOME : ZoneId.of(id);
        } catch (DateTimeException e) {
            return HOME;
        }
    }
}
