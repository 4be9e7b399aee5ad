/** The course: its lessons, the days on which they are held, and all that is printed for such a day. */
@ApplicationModule(
        allowedDependencies = {
            "measure", "wording", "people", "food", "recipe", "recipe :: print", "recipe :: file", "recipe :: assessment",
            "recipe :: taste", "recipe :: line", "recipe :: pantry", "funder", "funder :: ui", "press", "kit"
        })
@NullMarked
package lv.burtnica.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
