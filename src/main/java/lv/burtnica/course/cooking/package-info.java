/** Cooking from a screen: recipes cut into steps for a group, and kitchens in which the pairs see how far the others are. */
@NullMarked
package lv.burtnica.course.cooking;

import org.jspecify.annotations.NullMarked;
