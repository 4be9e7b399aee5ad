/** Reads pictures: the size of photographs, and line drawings as paths. */
@NullMarked
package lv.burtnica.press.drawing;

import org.jspecify.annotations.NullMarked;
