/** What can be cooked from what is at hand: an index in memory of what each published recipe needs. */
@NamedInterface("pantry")
@NullMarked
package lv.burtnica.recipe.pantry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
