/** Recipes in text files: RecipeMD, Cooklang, tables and plain words. */
@NullMarked
package lv.burtnica.exchange.text;

import org.jspecify.annotations.NullMarked;
