/** People, their groups and rights, and how they join and sign in. */
@ApplicationModule(allowedDependencies = {"wording", "kit", "press"})
@NullMarked
package lv.burtnica.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
