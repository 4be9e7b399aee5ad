/** A lesson day as it is asked for in an address, and the desk that plans and prints it. */
@NamedInterface("day")
@NullMarked
package lv.burtnica.course.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
