/** Other people's formats in and out: what comes in is shown before anything is kept, what goes out comes in again. */
@ApplicationModule(
        allowedDependencies = {
            "measure", "wording", "people", "recipe", "recipe :: file", "booklet", "kit"
        })
@NullMarked
package lv.burtnica.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
