/** The coordinator's page of copies. */
@NullMarked
package lv.burtnica.backup.ui;

import org.jspecify.annotations.NullMarked;
