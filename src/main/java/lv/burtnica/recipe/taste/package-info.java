/** What people said of a dish: three faces, without anybody's name. */
@NamedInterface("taste")
@NullMarked
package lv.burtnica.recipe.taste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
