/** Booklets from recipe files on the command line, without a store. */
@NamedInterface("command")
@NullMarked
package lv.burtnica.booklet.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
