/** Measures how fast the notebook is; {@code bin/bench} runs it. */
@NullMarked
package lv.burtnica.bench;

import org.jspecify.annotations.NullMarked;
