package lv.burtnica.booklet;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a booklet is put on paper. */
public enum PaperForm {
    /** A5 pages in reading order: for the screen, for a screen reader, and for printers that fold by themselves. */
    A5("a5"),
    /** The A5 pages two by two on A4, to print on both sides, fold and staple. */
    A4_IMPOSED("a4-imposed");

    private final String code;

    PaperForm(String code) {
        this.code = code;
    }

    /** The name on the command line and in addresses. */
    public String code() {
        return code;
    }

    public static Optional<PaperForm> ofCode(String code) {
        return Stream.of(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
