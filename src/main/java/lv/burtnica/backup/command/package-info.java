/** The commands that make a copy and give one back, without the server. */
@NamedInterface("command")
@NullMarked
package lv.burtnica.backup.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
