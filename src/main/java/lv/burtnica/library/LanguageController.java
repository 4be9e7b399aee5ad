package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The two doors to the shelf: the one without a language, and the one that changes it and remembers the choice. */
@Controller
class LanguageController {

    static final List<String> VARIES = List.of(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE);

    private static final String CHOICE = Addresses.ENTRANCE + "/valoda/";

    /** Only what the shelf's own addresses are made of, so that the door leads nowhere else. */
    private static final Pattern BELOW = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*(\\?CHOICE(&CHOICE){0,20})?"
            .replace("CHOICE", "(veids|laiks|cena|produkts|bez|paka|ir|nav)=[a-z0-9_-]+"));

    /** The door to a page in the given language. */
    static String address(Locale language, String below) {
        return CHOICE + language.getLanguage() + (below.isEmpty() ? "" : "?lapa=" + Addresses.parameter(below));
    }

    @GetMapping({Addresses.ENTRANCE, Addresses.ENTRANCE + "/"})
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Addresses.page(Language.of(request), "")))
                .varyBy(VARIES.toArray(String[]::new))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .build();
    }

    @GetMapping(CHOICE + "{language}")
    ResponseEntity<Void> choose(
            @PathVariable String language,
            @RequestParam(name = "lapa", defaultValue = "") String below,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Language.spoken(language).orElse(Texts.LATVIAN);
        var cookie = Language.cookie(chosen, request.isSecure());
        response.addCookie(cookie);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Addresses.page(chosen, BELOW.matcher(below).matches() ? below : "")))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
