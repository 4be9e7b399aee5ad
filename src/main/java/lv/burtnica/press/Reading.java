package lv.burtnica.press;

import lv.burtnica.press.reading.PlainText;
import lv.burtnica.press.reading.WebPage;

/** A manuscript for those who read without paper. The same arguments give the same text. */
public final class Reading {

    private Reading() {}

    /** Plain text without pictures, a paragraph a line, headings underlined. */
    public static String text(Manuscript manuscript) {
        return PlainText.of(manuscript);
    }

    /**
     * A web page in one file, without scripts and without anything from elsewhere.
     *
     * @throws UnusablePictureException if it names a drawing that is not there
     */
    public static String webPage(Manuscript manuscript, Look.Pictures pictures) {
        return WebPage.of(manuscript, pictures);
    }
}
