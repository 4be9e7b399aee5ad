/** Those who pay: what has to be said about them on paper, and the rules for their emblems. */
@ApplicationModule(allowedDependencies = {"wording", "people", "press", "kit"})
@NullMarked
package lv.burtnica.funder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
