/** Finished pages as drawing commands and a tree of tags; whoever draws them needs to decide nothing. */
@NullMarked
package lv.burtnica.press.plan;

import org.jspecify.annotations.NullMarked;
