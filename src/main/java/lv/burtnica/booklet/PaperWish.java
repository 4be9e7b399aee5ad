package lv.burtnica.booklet;

import lv.burtnica.press.Look;

/**
 * How somebody would like to have a booklet on paper.
 *
 * @param form what it is for
 * @param pictures which pictures are printed
 * @param typeface the letters
 * @param paper thickness of the paper in millimetres, for the forms that are folded
 */
public record PaperWish(PaperForm form, Look.Pictures pictures, Look.Typeface typeface, double paper) {

    /** Office paper of 80 g/m². */
    public static final double OFFICE_PAPER = 0.1;
    /** Card of about 300 g/m²: nothing thicker can be folded and stapled. */
    public static final double THICKEST_PAPER = 0.4;

    /** @throws IllegalArgumentException if the paper is thinner than nothing or thicker than card */
    public PaperWish {
        if (!(paper >= 0 && paper <= THICKEST_PAPER)) {
            throw new IllegalArgumentException("No paper is " + paper + " mm thick");
        }
    }

    /** As editions are printed: all pictures, office paper. */
    public static PaperWish usual(PaperForm form) {
        return new PaperWish(form, Look.Pictures.ALL, Look.Typeface.SOURCE_SANS, OFFICE_PAPER);
    }

    public PaperWish with(Look.Pictures other) {
        return new PaperWish(form, other, typeface, paper);
    }

    /** The given look in the wished letters and with the wished pictures. */
    public Look look(Look usual) {
        return usual.with(typeface).with(pictures);
    }
}
