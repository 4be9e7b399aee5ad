/** The screens for getting an account and signing in, and who may open which address. */
@NullMarked
package lv.burtnica.people.ui;

import org.jspecify.annotations.NullMarked;
