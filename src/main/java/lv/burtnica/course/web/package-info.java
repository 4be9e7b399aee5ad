/** The papers of the course for browsers: each is printed when it is asked for. */
@NullMarked
package lv.burtnica.course.web;

import org.jspecify.annotations.NullMarked;
