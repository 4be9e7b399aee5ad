/** Where something is that somebody looks for under a name it does not have. */
@NullMarked
package lv.burtnica.library.name;

import org.jspecify.annotations.NullMarked;
