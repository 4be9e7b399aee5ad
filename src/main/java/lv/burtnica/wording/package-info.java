/** Every text in every language, plurals and sorting: one source for screen and paper. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.burtnica.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
