/** The course on the command line. */
@NamedInterface("command")
@NullMarked
package lv.burtnica.course.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
