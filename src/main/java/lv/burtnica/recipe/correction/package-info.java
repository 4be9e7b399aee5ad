/** Remembers what people said the words of an ingredient line mean. */
@NamedInterface("correction")
@NullMarked
package lv.burtnica.recipe.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
