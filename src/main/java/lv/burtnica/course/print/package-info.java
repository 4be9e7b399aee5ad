/** The course on paper: worksheets, plans and everything else that is printed for a lesson day. */
@NullMarked
package lv.burtnica.course.print;

import org.jspecify.annotations.NullMarked;
