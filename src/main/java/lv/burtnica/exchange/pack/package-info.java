/** The course pack: a whole course with its recipes, pictures and booklets, out of one notebook and into another. */
@NamedInterface("pack")
@NullMarked
package lv.burtnica.exchange.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
