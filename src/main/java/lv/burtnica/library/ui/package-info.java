/** The screens of the shelf inside the notebook: warnings of corrections, and how often editions are downloaded. */
@NullMarked
package lv.burtnica.library.ui;

import org.jspecify.annotations.NullMarked;
