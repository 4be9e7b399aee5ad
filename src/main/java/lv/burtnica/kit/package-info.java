/** Vaadin parts that several modules share. */
@ApplicationModule(allowedDependencies = {"wording"})
@NullMarked
package lv.burtnica.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
