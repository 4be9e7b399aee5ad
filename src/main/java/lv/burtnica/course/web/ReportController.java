package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import lv.burtnica.course.report.Period;
import lv.burtnica.course.report.Report;
import lv.burtnica.course.report.ReportFile;
import lv.burtnica.course.report.ReportPaper;
import lv.burtnica.course.report.ReportWords;
import lv.burtnica.course.report.Reports;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report to print and for other programs, about the days that whoever asks looks after. */
@Controller
class ReportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reports reports;
    private final SignedIn signedIn;
    private final PaperPress press;

    ReportController(Reports reports, SignedIn signedIn, PaperPress press) {
        this.reports = reports;
        this.signedIn = signedIn;
        this.press = press;
    }

    @GetMapping("/parskats/parskats.pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam(name = "no", required = false) @Nullable String from,
            @RequestParam(name = "lidz", required = false) @Nullable String to,
            @RequestParam(name = "grupa", required = false) @Nullable String group, HttpServletRequest request) {
        var words = PaperPress.words(null, request);
        var report = report(from, to, group, words);
        return PaperPress.file(press.printed(() -> ReportPaper.print(report, new ReportWords(words)), words), name(report, ".pdf"),
                words.language());
    }

    @GetMapping("/parskats/parskats.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "no", required = false) @Nullable String from,
            @RequestParam(name = "lidz", required = false) @Nullable String to,
            @RequestParam(name = "grupa", required = false) @Nullable String group, HttpServletRequest request) {
        var words = PaperPress.words(null, request);
        var report = report(from, to, group, words);
        var headers = new HttpHeaders();
        headers.setContentType(CSV);
        headers.setContentDisposition(ContentDisposition.attachment().filename(name(report, ".csv")).build());
        headers.setCacheControl(CacheControl.noStore());
        var text = ReportFile.write(report, new ReportWords(words));
        return new ResponseEntity<>(text.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
    }

    @ExceptionHandler
    ModelAndView refuse(Unfit unfit, HttpServletRequest request) {
        return PaperPress.refusal(unfit, request);
    }

    private Report report(@Nullable String from, @Nullable String to, @Nullable String group, Wording words) {
        var period = Period.read(from, to)
                .orElseThrow(() -> new Unfit(HttpStatus.BAD_REQUEST, words.text("course.report.fault-period")));
        if (group != null && !group.matches("[0-9]{1,18}")) {
            throw new Unfit(HttpStatus.BAD_REQUEST, words.text("course.report.fault-group"));
        }
        return reports.of(period, group == null ? null : Long.valueOf(group), signedIn.get());
    }

    private static String name(Report report, String end) {
        return "parskats-" + report.period().from() + "-" + report.period().to() + end;
    }
}
