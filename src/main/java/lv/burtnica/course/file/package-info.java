/** The course as files: a folder of lessons and worksheets in Markdown. */
@NamedInterface("file")
@NullMarked
package lv.burtnica.course.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
