package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** The friendly page for an address on the shelf where nothing is. */
@Controller
@ControllerAdvice(basePackageClasses = NothingHere.class)
class NothingHere {

    private final Addresses addresses;
    private final PageWriter writer;

    NothingHere(Addresses addresses, PageWriter writer) {
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/**")
    ResponseEntity<byte[]> unknownAddress(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.endsWith("/")
                ? ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path.replaceFirst("/+$", ""))).build()
                : page(request);
    }

    @ExceptionHandler(NotOnShelfException.class)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        var wording = Wording.in(language(request));
        var frame = new Frame(
                addresses,
                wording,
                wording.text("library.not-found.title"),
                wording.text("library.not-found.text"),
                "",
                List.of(),
                "website",
                Addresses.drawing("cup"));
        return writer.notFound(request, frame);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> busy(Prints.BusyException busy, HttpServletRequest request) {
        var wording = Wording.in(language(request));
        var sentences = List.of(wording.text("library.busy.text", "n", busy.seconds()));
        return writer.refusal(request, frame(wording, "library.busy.title"), HttpStatus.valueOf(busy.status()), busy.seconds(), sentences);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> amiss(AmissException amiss, HttpServletRequest request) {
        var wording = Wording.in(language(request));
        return writer.refusal(request, frame(wording, "library.amiss.title"), HttpStatus.BAD_REQUEST, 0, amiss.sentences());
    }

    private Frame frame(Wording wording, String key) {
        return new Frame(addresses, wording, wording.text(key), wording.text("library.not-found.text"), "", List.of(), "website",
                Addresses.drawing("cup"));
    }

    /** The language that the address names, else the reader's own. */
    private static Locale language(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        return (parts.length > 2 ? Language.spoken(parts[2]) : Language.chosen(null)).orElseGet(() -> Language.of(request));
    }
}
