package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all papers of the course have in common when a browser asks for them. */
@Component
class PaperPress {

    static final String LANGUAGE = "valoda";
    /** Printing takes a whole processor; more at once would only make everybody wait longer. */
    private static final int PRESSES = 2;

    private final Semaphore presses = new Semaphore(PRESSES, true);

    /** The page that says why something cannot be printed. */
    static ModelAndView refusal(Unfit unfit, HttpServletRequest request) {
        var words = Language.spoken(String.valueOf(request.getParameter(LANGUAGE)))
                .map(Wording::in).orElseGet(() -> Wording.in(Language.of(request)));
        var content = Map.of("words", words, "title", words.text("course.ui.cannot-print"), "sentence", unfit.words());
        return new ModelAndView("shell/error", content, unfit.status());
    }

    /** The words in the language that was asked for, else in that of the browser. */
    static Wording words(@Nullable String asked, HttpServletRequest request) {
        if (asked == null) {
            return Wording.in(Language.of(request));
        }
        return Wording.in(Language.spoken(asked).orElseThrow(() -> new Unfit(
                HttpStatus.BAD_REQUEST, Wording.in(Language.of(request)).text("course.ui.fault-language"))));
    }

    PrintedPdf printed(Supplier<PrintedPdf> work, Wording words) {
        presses.acquireUninterruptibly();
        try {
            return work.get();
        } catch (PressException e) {
            throw new Unfit(HttpStatus.BAD_REQUEST, words.text(e.textKey(), e.textArguments()));
        } finally {
            presses.release();
        }
    }

    static ResponseEntity<byte[]> file(PrintedPdf pdf, String name, Locale language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(name).build());
        headers.setContentLanguage(language);
        headers.setCacheControl(CacheControl.noCache());
        return new ResponseEntity<>(pdf.bytes(), headers, HttpStatus.OK);
    }
}
