/** A booklet on paper: its manuscript for the press. */
@NullMarked
package lv.burtnica.booklet.print;

import org.jspecify.annotations.NullMarked;
