package lv.burtnica.course.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.feedback.TableDesk;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page at the table: how did it taste? Plain HTML, no account, no script, for any telephone. */
@Controller
class TableController {

    static final String ADDRESS = "/galds/";

    /** The cookie by which a device finds its faces again. It goes when the page is closed for good. */
    private static final String DEVICE = "galds";
    private static final int REMEMBERED = (int) Duration.ofDays(TableDesk.DAYS_OPEN_AFTERWARDS + 1).toSeconds();
    private static final String LANGUAGE = "valoda";

    private final TableDesk desk;
    private final TablePages pages;

    TableController(TableDesk desk, TablePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(ADDRESS + "{code}")
    ModelAndView ask(
            @PathVariable String code, @RequestParam(name = LANGUAGE, required = false) @Nullable String asked, HttpServletRequest request,
            HttpServletResponse response) {
        var words = words(asked, request);
        response.setHeader("Cache-Control", "no-store");
        // The cookie with the form's secret must be on its way before the page is.
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken secret) {
            secret.getToken();
        }
        return desk.open(code)
                .map(day -> pages.question(day, device(request).map(name -> desk.given(day, name)).orElse(Map.of()), words))
                .orElseGet(() -> closed(words));
    }

    @PostMapping(ADDRESS + "{code}")
    ModelAndView answer(
            @PathVariable String code, @RequestParam(name = LANGUAGE, required = false) @Nullable String asked,
            @RequestParam Map<String, String> said, HttpServletRequest request, HttpServletResponse response) {
        var words = words(asked, request);
        response.setHeader("Cache-Control", "no-store");
        var open = desk.open(code);
        if (open.isEmpty()) {
            return closed(words);
        }
        var day = open.get();
        var faces = faces(day, said);
        if (faces.isEmpty()) {
            return pages.question(day, Map.of(), words).addObject("nothing", true);
        }
        var device = device(request).orElseGet(TableDesk::newDevice);
        var taken = desk.give(day, device, faces);
        remember(device, request, response);
        return pages.thanks(day, taken, words);
    }

    private static ModelAndView closed(Wording words) {
        var content = Map.of(
                "words", words, "title", words.text("course.table.closed"), "sentence", words.text("course.table.closed-why"));
        return new ModelAndView("shell/error", content, HttpStatus.NOT_FOUND);
    }

    /** The dishes are numbered on the page, so that it says nothing that could not be read on it. */
    private static Map<String, Taste.Face> faces(LessonDay day, Map<String, String> said) {
        var faces = new HashMap<String, Taste.Face>();
        for (var i = 0; i < day.dishes().size(); i++) {
            var key = day.dishes().get(i).cooked().recipe();
            face(said.get(TablePages.FIELD + i)).ifPresent(face -> faces.put(key, face));
        }
        return faces;
    }

    private static Optional<Taste.Face> face(@Nullable String code) {
        return Arrays.stream(Taste.Face.values()).filter(face -> face.code().equals(code)).findFirst();
    }

    private static Optional<String> device(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(DEVICE)).map(Cookie::getValue)
                        .filter(TableDesk::isDevice).findFirst();
    }

    private static void remember(String device, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(DEVICE, device);
        cookie.setPath(ADDRESS);
        cookie.setMaxAge(REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Wording words(@Nullable String asked, HttpServletRequest request) {
        return Wording.in(Optional.ofNullable(asked).flatMap(Language::spoken).orElseGet(() -> Language.of(request)));
    }
}
