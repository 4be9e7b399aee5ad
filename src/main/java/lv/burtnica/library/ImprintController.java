package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.OwnImprint;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.Partner;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.PressException;
import lv.burtnica.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where another service prints an edition with its own name on the cover, without an account. Nothing of what it sends is kept. */
@Controller
class ImprintController {

    private static final String ADDRESS =
            Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}/{number:[1-9]\\d{0,5}}/" + Addresses.IMPRINT;

    private final ShelfFiles files;
    private final OwnImprint imprints;
    private final Prints prints;
    private final Addresses addresses;
    private final PageWriter writer;

    ImprintController(ShelfFiles files, OwnImprint imprints, Prints prints, Addresses addresses, PageWriter writer) {
        this.files = files;
        this.imprints = imprints;
        this.prints = prints;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            @PathVariable String language, @PathVariable String key, @PathVariable int number, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var edition = edition(wording, key, number);
        var parts = parts(edition, wording, ImprintWish.EMPTY, List.of());
        return writer.page(request, "library/imprint", frame(edition, wording), parts, null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> print(
            @PathVariable String language, @PathVariable String key, @PathVariable int number, @ModelAttribute ImprintWish wish,
            HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var edition = edition(wording, key, number);
        var read = wish.read(wording);
        if (!read.faults().isEmpty()) {
            return refused(request, edition, wording, wish, read.faults());
        }
        try {
            var form = wish.paper();
            return file(edition, form, prints.print(request, () -> imprints.print(edition, form, read.partner())));
        } catch (FunderFaultException e) {
            return refused(request, edition, wording, wish, List.of(wording.text(e.textKey(), e.textArguments())));
        } catch (PressException e) {
            return refused(request, edition, wording, wish, List.of(wording.text(e.textKey(), e.textArguments())));
        } catch (OwnImprint.TooMuchException e) {
            return refused(request, edition, wording, wish, List.of(wording.text("library.imprint.too-much")));
        } catch (OwnImprint.LostException e) {
            return refused(request, edition, wording, wish, List.of(wording.text("library.imprint.lost")));
        }
    }

    private Edition edition(Wording wording, String key, int number) {
        return files.edition(wording.language(), key, number).orElseThrow(() -> new NotOnShelfException(key));
    }

    private Frame frame(Edition edition, Wording wording) {
        var below = Addresses.BOOKLETS + "/" + Addresses.segment(edition.bookletKey()) + "/" + edition.number() + "/" + Addresses.IMPRINT;
        return new Frame(addresses, wording, wording.text("library.own-imprint"), wording.text("library.imprint.text"), below, List.of(),
                "website", Addresses.drawing("mark"));
    }

    private static Map<String, Object> parts(Edition edition, Wording wording, ImprintWish wish, List<String> faults) {
        var parts = new HashMap<String, Object>();
        parts.put("booklet", edition.title() + ", " + wording.text("library.edition", "n", edition.number()));
        parts.put("page", Addresses.booklet(edition.language(), edition.bookletKey()));
        parts.put("action", Addresses.imprint(edition));
        parts.put("wish", wish);
        parts.put("faults", faults);
        parts.put("forms", OwnImprint.FORMS.stream()
                .map(form -> new CookController.Tick(form.code(), wording.text("library.form-" + form.code()), form == wish.paper()))
                .toList());
        return parts;
    }

    private ResponseEntity<byte[]> refused(
            HttpServletRequest request, Edition edition, Wording wording, ImprintWish wish, List<String> faults) {
        return writer.form(request, "library/imprint", frame(edition, wording), parts(edition, wording, wish, faults));
    }

    private static ResponseEntity<byte[]> file(Edition edition, PaperForm form, PaperFile file) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLanguage(edition.language());
        headers.setCacheControl(CacheControl.noStore());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(edition.bookletKey() + "-" + edition.number() + "-metiens-" + form.fileName())
                .build());
        return new ResponseEntity<>(file.bytes(), headers, HttpStatus.OK);
    }
}
