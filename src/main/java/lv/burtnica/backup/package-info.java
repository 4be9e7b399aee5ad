/** Copies of everything the notebook keeps: making them, giving them back, and looking at the store before a start. */
@ApplicationModule(allowedDependencies = {"wording", "kit", "people"})
@NullMarked
package lv.burtnica.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
