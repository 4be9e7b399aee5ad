/**
 * The public shelf: plain, fast pages and downloads for readers without an account. What a page template calls is public, because
 * the templates see nothing else.
 */
@ApplicationModule(allowedDependencies = {
    "measure", "wording", "people", "food", "recipe", "recipe :: assessment", "recipe :: file", "recipe :: taste", "booklet"
})
@NullMarked
package lv.burtnica.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
