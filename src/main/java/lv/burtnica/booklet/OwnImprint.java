package lv.burtnica.booklet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.booklet.print.BookletPrinter;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints an edition again with the name of another service on its cover. What stands between cover and imprint stays the edition's. */
@Service
public class OwnImprint {

    /** The forms that an imprint can have. */
    public static final Set<PaperForm> FORMS =
            Collections.unmodifiableSet(EnumSet.of(PaperForm.A5, PaperForm.A4_IMPOSED, PaperForm.A4_LARGE));

    private final FrozenBooks frozen;
    private final Editions editions;
    private final EditionFiles files;
    private final BookletPress press;

    OwnImprint(FrozenBooks frozen, Editions editions, EditionFiles files, BookletPress press) {
        this.frozen = frozen;
        this.editions = editions;
        this.files = files;
        this.press = press;
    }

    /**
     * The imprint in one form; the same arguments give the same bytes.
     *
     * @throws LostException if nobody kept what the edition was set from and the recipes have changed since
     * @throws FunderFaultException if a logo outgrows the emblem
     * @throws TooMuchException if all of it does not fit on the cover and the imprint page
     * @throws lv.burtnica.press.PressException if a letter or a picture cannot be printed
     */
    @Transactional(readOnly = true)
    public PaperFile print(Edition edition, PaperForm form, Partner partner) {
        var book = frozen.find(edition.id()).orElseGet(() -> again(edition));
        var own = PartnerPages.of(book, edition, partner);
        var a5 = Press.print(own, Sheet.A5, Look.BOOKLET);
        if (a5.pages() != edition.pages()) {
            throw new TooMuchException();
        }
        return switch (form) {
            case A4_IMPOSED -> BookletPrinter.folded(own, a5);
            case A4_LARGE -> PaperFile.of(Press.print(own, Sheet.A4, Look.LARGE_PRINT));
            default -> PaperFile.of(a5);
        };
    }

    /** An edition from before such things were kept: set anew, and taken only if the very same bytes come out. */
    private FrozenBooks.Frozen again(Edition edition) {
        var booklet = editions.find(edition.id()).orElseThrow(LostException::new).booklet();
        Manuscript manuscript = press.manuscript(booklet, edition.number(), edition.publishedAt());
        PrintedPdf printed = Press.print(manuscript, Sheet.A5, Look.BOOKLET);
        var same = files.facts(List.of(edition.id())).stream()
                .anyMatch(file -> file.getSheet() == PaperForm.A5 && file.getSha256().equals(printed.sha256()));
        if (!same) {
            throw new LostException();
        }
        return new FrozenBooks.Frozen(manuscript, FrozenBooks.hasEmblem(booklet.parts().funder()));
    }

    /** The edition can no longer be set as it was. */
    public static class LostException extends RuntimeException {}

    /** The words and logos do not fit. */
    public static class TooMuchException extends RuntimeException {}
}
