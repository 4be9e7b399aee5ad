/** Corrections of allergens and safety notes: noticed, kept, and said beside every edition that still holds the old words. */
@NullMarked
package lv.burtnica.library.correction;

import org.jspecify.annotations.NullMarked;
