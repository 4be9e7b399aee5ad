/** Other people's formats in and out: what comes in is shown before anything is kept, what goes out comes in again. */
@ApplicationModule(
        allowedDependencies = {
            "measure", "wording", "people", "food", "recipe", "recipe :: file", "course", "course :: file", "course :: writing", "booklet",
            "booklet :: file", "funder", "kit"
        })
@NullMarked
package lv.burtnica.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
