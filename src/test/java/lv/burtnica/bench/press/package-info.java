/** Measures the press beside others that make PDF files, all with the same booklet. */
@NullMarked
package lv.burtnica.bench.press;

import org.jspecify.annotations.NullMarked;
