/** What of a recipe is searched, how words are made comparable, and how the index is kept in order. */
@NullMarked
package lv.burtnica.recipe.search;

import org.jspecify.annotations.NullMarked;
