/** Manuscripts for those who read without paper: as plain text, and as a web page in one file. */
@NullMarked
package lv.burtnica.press.reading;

import org.jspecify.annotations.NullMarked;
