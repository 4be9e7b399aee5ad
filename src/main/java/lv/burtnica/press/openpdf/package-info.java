/** Draws a finished plan as a tagged PDF file with OpenPDF, and puts pages of such files on larger sheets. Nobody else knows OpenPDF. */
@NullMarked
package lv.burtnica.press.openpdf;

import org.jspecify.annotations.NullMarked;
