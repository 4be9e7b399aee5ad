/** Recipes in other programs' archives, behind a guard against hostile ones. */
@NullMarked
package lv.burtnica.exchange.archive;

import org.jspecify.annotations.NullMarked;
