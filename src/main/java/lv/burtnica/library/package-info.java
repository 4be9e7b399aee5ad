/**
 * The public shelf: plain, fast pages and downloads for readers without an account. What a page template calls is public, because
 * the templates see nothing else.
 */
@ApplicationModule(allowedDependencies = {
    "measure", "wording", "people", "food", "recipe", "recipe :: assessment", "recipe :: file", "recipe :: taste", "recipe :: pantry",
    "recipe :: print", "course", "course :: day", "course :: plan", "course :: print", "booklet", "exchange :: pack",
    "funder", "press", "kit"
})
@NullMarked
package lv.burtnica.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
