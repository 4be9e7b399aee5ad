/** The course screens: the course, a lesson, and the day on which it is held. */
@NullMarked
package lv.burtnica.course.ui;

import org.jspecify.annotations.NullMarked;
