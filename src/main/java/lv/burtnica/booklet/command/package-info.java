/** Booklets from recipe files on the command line, without a store. */
@NullMarked
package lv.burtnica.booklet.command;

import org.jspecify.annotations.NullMarked;
