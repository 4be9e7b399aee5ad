/** The food catalogue, parcels and prices, each figure with its source. */
@ApplicationModule(allowedDependencies = {"measure", "wording", "people", "kit"})
@NullMarked
package lv.burtnica.food;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
