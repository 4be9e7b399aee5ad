/** Photographs over HTTP. */
@NullMarked
package lv.burtnica.recipe.web;

import org.jspecify.annotations.NullMarked;
