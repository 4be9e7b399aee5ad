/** Cards on paper, by which people join. */
@NullMarked
package lv.burtnica.people.print;

import org.jspecify.annotations.NullMarked;
