package lv.burtnica.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that turns somebody away at the door, in their language and under one kilobyte: nothing of the application is asked for it, so
 * that it can be given however busy the application is.
 *
 * @param status of the answer
 * @param words of the reader
 * @param what the part of the texts' keys that says what is the matter
 * @param link where to go on, empty for nowhere
 */
record KindAnswer(HttpStatus status, Wording words, String what, String link) {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%s</title><link rel="stylesheet" href="/plain.css"></head>
            <body><main><h1>%2$s</h1><p>%s</p>%s</main></body></html>
            """;

    static KindAnswer busy(HttpServletRequest request) {
        return new KindAnswer(HttpStatus.SERVICE_UNAVAILABLE, words(request), "busy", "");
    }

    static KindAnswer tooLarge(HttpServletRequest request) {
        return new KindAnswer(HttpStatus.CONTENT_TOO_LARGE, words(request), "too-large", "");
    }

    /** @param address the one that the notebook knows */
    static KindAnswer unknownName(HttpServletRequest request, String address) {
        return new KindAnswer(HttpStatus.MISDIRECTED_REQUEST, words(request), "unknown-name", address);
    }

    /** For a request that is no proper one. */
    static KindAnswer notUnderstood(HttpServletRequest request, int status) {
        return new KindAnswer(HttpStatus.valueOf(status), words(request), "not-understood", "/");
    }

    void write(HttpServletResponse response) throws IOException {
        var title = escaped(words.text("operation." + what + ".title"));
        var sentence = escaped(words.text("operation." + what + ".sentence"));
        var place = escaped(link);
        var way = link.isEmpty() ? "" : "<p><a href=\"%s\">%s</a></p>".formatted(place, link.equals("/") ? home() : place);
        var html = PAGE.formatted(words.language().getLanguage(), title, sentence, way).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private String home() {
        return escaped(words.text("operation.to-home"));
    }

    private static Wording words(HttpServletRequest request) {
        return Wording.in(Language.of(request));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
