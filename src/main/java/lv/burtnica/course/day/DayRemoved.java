package lv.burtnica.course.day;

/** Told within the transaction in which a lesson day is taken away for good. */
public record DayRemoved(LessonDay day) {}
