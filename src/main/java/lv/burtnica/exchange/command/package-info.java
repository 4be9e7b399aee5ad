/** Exchange on the command line. */
@NamedInterface("command")
@NullMarked
package lv.burtnica.exchange.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
