/** Pages as pictures for the screen, painted from the same plan as the PDF. */
@NamedInterface("picture")
@NullMarked
package lv.burtnica.press.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
