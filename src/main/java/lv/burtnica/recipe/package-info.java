/** The recipe: reading, keeping, finding, showing and printing it. */
@ApplicationModule(allowedDependencies = {"measure", "wording", "people", "food", "press", "kit"})
@NullMarked
package lv.burtnica.recipe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
