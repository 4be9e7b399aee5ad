/** Recipes as files: RecipeMD with a small front matter in and out, schema.org and RecipeMD's JSON out. */
@NamedInterface("file")
@NullMarked
package lv.burtnica.recipe.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
