package lv.burtnica.course.day;

import java.util.Locale;

/** What became of a lesson day. */
public enum DayState {
    PLANNED, HELD, CALLED_OFF;

    /** The name used in text keys, such as {@code called-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
