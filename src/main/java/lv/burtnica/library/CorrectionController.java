package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was corrected about safety, in which editions it is printed the old way, and how to be told of it. */
@Controller
class CorrectionController {

    private static final int MOST = 60;

    private final Corrections corrections;
    private final Addresses addresses;
    private final PageWriter writer;

    CorrectionController(Corrections corrections, Addresses addresses, PageWriter writer) {
        this.corrections = corrections;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.CORRECTIONS)
    ResponseEntity<byte[]> corrections(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var newest = corrections.newest(MOST);
        var frame = Frame.ofShelf(addresses, wording, wording.text("library.corrections"), wording.text("library.corrections-text"),
                Addresses.CORRECTIONS);
        var parts = Map.<String, Object>of(
                "corrections", newest.stream().map(correction -> line(correction, wording)).toList(),
                "feed", Addresses.page(wording.language(), FeedController.CORRECTED));
        return writer.page(request, "library/corrections", frame, parts, newest.isEmpty() ? null : newest.getFirst().noticedAt());
    }

    private Line line(Correction correction, Wording wording) {
        var concerned = corrections.editions(correction).stream()
                .map(edition -> new Concerned(
                        Addresses.booklet(edition.language(), edition.bookletKey()),
                        edition.title() + ", " + wording.text("library.edition", "n", edition.number())))
                .toList();
        return new Line("l" + correction.recipeId() + "-" + correction.number(), ShownCorrection.of(correction, wording), concerned);
    }

    /** A correction and the editions that are printed the old way. */
    public record Line(String id, ShownCorrection correction, List<Concerned> editions) {}

    /** An edition. */
    public record Concerned(String address, String name) {}
}
