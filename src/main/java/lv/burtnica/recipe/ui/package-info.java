/** The recipe screens: the notebook's home, the search, a recipe's page and the form. */
@NullMarked
package lv.burtnica.recipe.ui;

import org.jspecify.annotations.NullMarked;
