/** Manuscripts made of blocks, laid out into a plan of pages and drawn as PDF; imposition. It knows no recipe. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.burtnica.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
