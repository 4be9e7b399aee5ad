/** Answers of the shelf that are at hand: given again as they are until something that readers see has changed. */
@NullMarked
package lv.burtnica.library.ready;

import org.jspecify.annotations.NullMarked;
