/** Cook mode: one step at a time on a tablet or a phone, with timers, and what the other pairs are doing. */
@NullMarked
package lv.burtnica.course.ui.cooking;

import org.jspecify.annotations.NullMarked;
