/** A lesson day planned: dishes scaled to the group, what to buy, what it costs, and what starts when. */
@NamedInterface("plan")
@NullMarked
package lv.burtnica.course.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
