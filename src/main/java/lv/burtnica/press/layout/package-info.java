/** Divides blocks over pages: line breaking, keeping together, page furniture. It knows lengths and letters, but no file format. */
@NullMarked
package lv.burtnica.press.layout;

import org.jspecify.annotations.NullMarked;
