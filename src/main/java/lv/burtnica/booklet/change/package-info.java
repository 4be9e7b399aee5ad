/** What an edition holds, frozen, and what changed from one to the next. */
@NullMarked
package lv.burtnica.booklet.change;

import org.jspecify.annotations.NullMarked;
