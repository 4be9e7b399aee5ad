/** Reads ingredient lines as people say them. */
@NamedInterface("line")
@NullMarked
package lv.burtnica.recipe.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
