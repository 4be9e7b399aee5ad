/** The course as people change it: versions of its files, with what was changed and why. */
@NamedInterface("writing")
@NullMarked
package lv.burtnica.course.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
