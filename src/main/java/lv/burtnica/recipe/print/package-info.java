/** A recipe on paper: its blocks for the press. */
@NamedInterface("print")
@NullMarked
package lv.burtnica.recipe.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
