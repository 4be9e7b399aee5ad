package lv.burtnica.course.day;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the day in between, or took it away. */
public class DayChangedException extends RuntimeException {

    private final transient @Nullable LessonDay now;

    DayChangedException(@Nullable LessonDay now) {
        this.now = now;
    }

    /** The day as it is now, {@code null} where it is gone. */
    public @Nullable LessonDay now() {
        return now;
    }
}
