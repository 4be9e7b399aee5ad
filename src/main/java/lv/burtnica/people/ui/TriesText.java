package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.burtnica.kit.ReaderTime;

/** Says kindly that somebody has to wait, and until when. */
final class TriesText {

    private static final int SECONDS_IN_A_MINUTE = 60;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private TriesText() {}

    /** The sentence; empty once the wait is over, or if no wait is that long. */
    static String of(Component page, Instant until, Clock clock) {
        var left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero() || left.compareTo(LONGEST) > 0) {
            return "";
        }
        var seconds = (int) left.plusMillis(999).toSeconds();
        if (seconds <= SECONDS_IN_A_MINUTE) {
            return page.getTranslation("people.wait.seconds", "n", seconds);
        }
        var minutes = (seconds + SECONDS_IN_A_MINUTE - 1) / SECONDS_IN_A_MINUTE;
        // The clock's minute has to be over, or the time that is read would be too early.
        var time = ReaderTime.ofPage().timeOfDay(until.plusSeconds(SECONDS_IN_A_MINUTE - 1));
        return page.getTranslation("people.wait.minutes", "n", minutes, "time", time);
    }
}
