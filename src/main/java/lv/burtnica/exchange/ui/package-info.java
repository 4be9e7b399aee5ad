/** The screen on which recipes come in. */
@NullMarked
package lv.burtnica.exchange.ui;

import org.jspecify.annotations.NullMarked;
