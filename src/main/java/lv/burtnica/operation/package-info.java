/** What those who run the notebook for a service need: safe answers, a fair share for everybody, jobs that run once, health and figures. */
@ApplicationModule(allowedDependencies = {"wording", "people"})
@NullMarked
package lv.burtnica.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
