/** The screen of booklets: what stands on the shelf, and the desk at which a booklet is made. */
@NullMarked
package lv.burtnica.booklet.ui;

import org.jspecify.annotations.NullMarked;
