/** The first run: fills an empty store from the starter notebook. */
@ApplicationModule(allowedDependencies = {"measure", "wording", "people", "food", "recipe", "recipe :: file", "booklet", "booklet :: file"})
@NullMarked
package lv.burtnica.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
