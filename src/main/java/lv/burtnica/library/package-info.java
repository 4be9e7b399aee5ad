/** The public shelf: plain, fast pages and downloads for readers without an account. */
@ApplicationModule(allowedDependencies = {"measure", "wording", "food", "recipe", "recipe :: file", "booklet"})
@NullMarked
package lv.burtnica.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
