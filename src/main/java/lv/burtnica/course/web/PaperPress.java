package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.measure.PlainLetters;
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

/** What all papers of the course have in common: which sheets are asked for, how many are printed at once, how the file is called. */
@Component
class PaperPress {

    static final String LANGUAGE = "valoda";
    static final String SHEET = "lapa";
    /** Printing takes a whole processor; more at once would only make everybody wait longer. */
    private static final int PRESSES = 2;

    private final Semaphore presses = new Semaphore(PRESSES, true);

    static Wording words(@Nullable String asked, HttpServletRequest request) {
        if (asked == null) {
            return Wording.in(Language.of(request));
        }
        return Wording.in(Language.spoken(asked).orElseThrow(() -> new Unfit(
                HttpStatus.BAD_REQUEST, Wording.in(Language.of(request)).text("course.ui.fault-language"))));
    }

    /** The sheets with the codes; no code means all. */
    static Set<PackSheet> wanted(List<String> codes, Wording words) {
        var wanted = EnumSet.noneOf(PackSheet.class);
        for (var code : codes) {
            wanted.add(PackSheet.ofCode(code)
                    .orElseThrow(() -> new Unfit(HttpStatus.BAD_REQUEST, words.text("course.ui.fault-sheet"))));
        }
        return wanted.isEmpty() ? EnumSet.allOf(PackSheet.class) : wanted;
    }

    /** Those of the sheets that the day has. */
    static Set<PackSheet> there(Set<PackSheet> sheets, Set<PackSheet> wanted, Wording words) {
        sheets.retainAll(wanted);
        if (sheets.isEmpty()) {
            throw new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-sheet"));
        }
        return sheets;
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

    static String name(DayPlan plan, Set<PackSheet> sheets, Set<PackSheet> wanted, Wording words) {
        var name = words.text("course.ui.file-name", "n", plan.course().place(plan.lesson()), "date", plan.setting().date().toString());
        var alone = wanted.size() == 1 ? "-" + words.text("course.print.sheet-" + sheets.iterator().next().code()) : "";
        return PlainLetters.of(name + alone).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }

    static ResponseEntity<byte[]> file(PrintedPdf pdf, String name, Locale language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(name).build());
        headers.setContentLanguage(language);
        headers.setCacheControl(CacheControl.noCache());
        return new ResponseEntity<>(pdf.bytes(), headers, HttpStatus.OK);
    }

    /** A page that says why nothing is printed. */
    static ModelAndView refusal(Unfit unfit, HttpServletRequest request) {
        var words = Language.spoken(String.valueOf(request.getParameter(LANGUAGE)))
                .map(Wording::in).orElseGet(() -> Wording.in(Language.of(request)));
        var content = Map.of("words", words, "title", words.text("course.ui.cannot-print"), "sentence", unfit.words());
        return new ModelAndView("shell/error", content, unfit.status());
    }
}
