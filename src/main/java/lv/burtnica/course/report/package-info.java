/** Figures about lesson days for a report: added up, drawn, printed, and as a table for other programs. */
@NullMarked
package lv.burtnica.course.report;

import org.jspecify.annotations.NullMarked;
