/** Amounts, units and household measures: reading, writing and scaling them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.burtnica.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
