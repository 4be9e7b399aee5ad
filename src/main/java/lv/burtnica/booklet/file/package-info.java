/** Booklet description files: a booklet's own words and the recipe files that stand in it. */
@NamedInterface("file")
@NullMarked
package lv.burtnica.booklet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
