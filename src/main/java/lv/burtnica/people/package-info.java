/** People, their roles, and how they sign in. */
@ApplicationModule(allowedDependencies = {"wording", "kit"})
@NullMarked
package lv.burtnica.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
