package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import lv.burtnica.people.KeepingTime;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is kept about people, why, how long, and who sees it: a plain page that everybody can read before they type a word. */
@Controller
class PrivacyController {

    private final List<KeepingTime> times;
    private final String keeper;
    private final Addresses addresses;
    private final PageWriter writer;

    PrivacyController(
            List<KeepingTime> times, @Value("${burtnica.keeper}") String keeper, Addresses addresses, PageWriter writer) {
        this.times = times;
        this.keeper = keeper;
        this.addresses = addresses;
        this.writer = writer;
    }

    /** The short address, in the reader's language. */
    @GetMapping("/privatums")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Addresses.page(Language.of(request), Addresses.PRIVACY)))
                .varyBy(LanguageController.VARIES.toArray(String[]::new))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .build();
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.PRIVACY)
    ResponseEntity<byte[]> page(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var frame = Frame.ofShelf(
                addresses, wording, wording.text("library.privacy"), wording.text("library.privacy.lead"), Addresses.PRIVACY);
        return writer.page(request, "library/privacy", frame, Map.of("times", times(wording), "keeper", keeper), null);
    }

    private List<String> times(Wording wording) {
        return times.stream()
                .flatMap(part -> part.sentences().stream())
                .map(line -> wording.text(line.textKey(), line.values()))
                .toList();
    }
}
