/** The booklet: a chosen, ordered set of recipes, its editions, and how it is typeset. */
@ApplicationModule(
        allowedDependencies = {"measure", "wording", "people", "food", "recipe", "recipe :: print", "recipe :: file", "recipe :: line",
            "recipe :: assessment", "recipe :: taste", "course", "funder", "funder :: ui",
            "press", "press :: picture", "kit"})
@NullMarked
package lv.burtnica.booklet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
