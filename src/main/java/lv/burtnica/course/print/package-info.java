/** The course on paper: worksheets, plans and everything else that is printed for a lesson day. */
@NamedInterface("print")
@NullMarked
package lv.burtnica.course.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
