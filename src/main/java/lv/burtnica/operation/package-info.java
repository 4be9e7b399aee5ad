/** What those who run the notebook for a service need: jobs that run once, health and figures, numbered requests in the log. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.burtnica.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
