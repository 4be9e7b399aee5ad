/** What came of lesson days: faces from the table, and suggestions that make the next edition of a lesson better. */
@NullMarked
package lv.burtnica.course.feedback;

import org.jspecify.annotations.NullMarked;
