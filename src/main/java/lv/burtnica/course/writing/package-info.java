/** The course as people change it: versions of its files, with what was changed and why. */
@NullMarked
package lv.burtnica.course.writing;

import org.jspecify.annotations.NullMarked;
