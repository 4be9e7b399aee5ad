package lv.burtnica.course.day;

/** Told within the transaction in which something about a lesson day was changed. */
public record DayChanged(LessonDay day) {}
