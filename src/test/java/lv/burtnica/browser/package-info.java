/** The packaged application in a real browser: what only shows when everything is together. */
@NullMarked
package lv.burtnica.browser;

import org.jspecify.annotations.NullMarked;
