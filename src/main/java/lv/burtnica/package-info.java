/** Recepšu burtnīca: the application class and the way from the command line into the modules. */
@NullMarked
package lv.burtnica;

import org.jspecify.annotations.NullMarked;
