/** How often editions are downloaded, counted by month without keeping anything of who did it. */
@NullMarked
package lv.burtnica.library.count;

import org.jspecify.annotations.NullMarked;
