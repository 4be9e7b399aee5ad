/** The screen on which a course pack is taken in. */
@NullMarked
package lv.burtnica.exchange.pack.ui;

import org.jspecify.annotations.NullMarked;
