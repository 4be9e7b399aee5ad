/** Measures how fast the notebook is, for {@code bin/bench}. */
@NullMarked
package lv.burtnica.bench;

import org.jspecify.annotations.NullMarked;
