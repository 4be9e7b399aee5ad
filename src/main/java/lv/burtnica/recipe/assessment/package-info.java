/** The assessment of a recipe: cheap, healthy, from the parcel, each with its reasons and its unknowns. */
@NamedInterface("assessment")
@NullMarked
package lv.burtnica.recipe.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
