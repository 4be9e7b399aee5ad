/** The screens on which workers change the course, its lessons and worksheets, and look at older versions. */
@NullMarked
package lv.burtnica.course.ui.writing;

import org.jspecify.annotations.NullMarked;
