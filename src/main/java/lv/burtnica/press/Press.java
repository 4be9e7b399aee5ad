package lv.burtnica.press;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.burtnica.press.layout.CardSheets;
import lv.burtnica.press.layout.Typesetter;
import lv.burtnica.press.openpdf.PlanPrinter;

/** Prints manuscripts. It keeps nothing between two of them, so any number of threads may print at once. */
public final class Press {

    private Press() {}

    /**
     * The manuscript as a tagged PDF (PDF/UA-1 and PDF/A-2a) in reading order; the same arguments give the same bytes.
     *
     * @throws MissingCharacterException if a character stands in it that no font at hand can print
     * @throws MissingTargetException if a link or the index leads nowhere
     * @throws UnusablePictureException if a picture cannot be printed
     */
    public static PrintedPdf print(Manuscript manuscript, Sheet sheet, Look look) {
        return PlanPrinter.print(Typesetter.set(manuscript, sheet, look));
    }

    /**
     * The manuscript on cards of {@link Sheet#A6}, four to an A4 sheet with marks where to cut, tagged like {@link #print}.
     *
     * @throws PressException as {@link #print} does
     */
    public static PrintedPdf printCards(Manuscript manuscript, Look look) {
        return PlanPrinter.print(CardSheets.of(Typesetter.set(manuscript, Sheet.A6, look)));
    }

    /** Loads what every print needs in a thread of its own, for a program that has something else to do first. */
    public static void warmUp() {
        var trial = new Manuscript("", Locale.ROOT, "", "", "", Instant.EPOCH, List.of(Heading.plain(1, "1"), Paragraph.lead("1")));
        Thread.ofPlatform().daemon().name("press-warm-up").start(() -> print(trial, Sheet.A5, Look.BOOKLET));
    }

    /**
     * Parts on different sheets and in different looks bound to one file, its pages numbered through. What fills pages up to fours counts
     * its own part only.
     *
     * @param manuscript what the work is called and who made it; blocks of its own come before the parts, on the first part's sheet
     * @param parts at least one
     * @throws MissingCharacterException if a character stands in it that no font at hand can print
     * @throws MissingTargetException if a link or the index leads nowhere
     * @throws UnusablePictureException if a picture cannot be printed
     */
    public static PrintedPdf bind(Manuscript manuscript, List<Part> parts) {
        return PlanPrinter.print(Typesetter.set(manuscript, parts));
    }
}
