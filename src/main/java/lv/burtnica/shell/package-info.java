/** The frame around every signed-in page: menu, language choice, error pages. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"kit", "wording", "people"})
@NullMarked
package lv.burtnica.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
