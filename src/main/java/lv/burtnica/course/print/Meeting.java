package lv.burtnica.course.print;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where other services are told of the course. What is not known yet becomes a line to write on.
 *
 * @param place may be empty
 */
public record Meeting(@Nullable LocalDate date, @Nullable LocalTime time, String place) {}
