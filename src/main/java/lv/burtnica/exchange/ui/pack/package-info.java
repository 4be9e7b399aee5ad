/** The screen on which a course pack is taken in. */
@NullMarked
package lv.burtnica.exchange.ui.pack;

import org.jspecify.annotations.NullMarked;
