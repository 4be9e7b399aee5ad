/** The fonts at hand: which characters they have and how wide they are. */
@NullMarked
package lv.burtnica.press.font;

import org.jspecify.annotations.NullMarked;
