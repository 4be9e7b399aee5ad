package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import lv.burtnica.library.ready.Offer;
import lv.burtnica.library.ready.Packing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into an answer that caches can keep: a strong entity tag made from the bytes, and compressed here, because Tomcat
 * leaves answers with a strong tag as they are.
 */
@Component
public class PageWriter {

    /**
     * For a minute a page need not be asked for again, so that going back and forth costs nothing; after that it is asked for with its tag,
     * and a corrected recipe is seen by everybody soon.
     */
    private static final CacheControl SOON = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine templates;

    PageWriter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The page, or where the reader has it already, only the word that it is still the same. */
    ResponseEntity<byte[]> page(
            HttpServletRequest request, String template, Frame frame, Map<String, Object> parts, @Nullable Instant changed) {
        var html = html(template, frame, parts);
        var headers = headers(frame);
        headers.setCacheControl(SOON);
        if (changed != null) {
            headers.setLastModified(changed);
        }
        return ready(request, headers, html);
    }

    /** A page that other sites may put into a frame of theirs. */
    ResponseEntity<byte[]> embedded(HttpServletRequest request, String template, Frame frame, Map<String, Object> parts) {
        var headers = headers(frame);
        headers.setCacheControl(SOON);
        return ready(request, headers, html(template, frame, parts));
    }

    /** A page that says there is nothing here. Its language may be the reader's choice, so shared caches leave it alone. */
    ResponseEntity<byte[]> notFound(HttpServletRequest request, Frame frame) {
        var headers = headers(frame);
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        headers.addAll(HttpHeaders.VARY, LanguageController.VARIES);
        return answer(request, HttpStatus.NOT_FOUND, headers, html("library/not-found", frame, Map.of()));
    }

    /** A page that says why not, and after how many seconds it makes sense to ask again; 0 for never. */
    ResponseEntity<byte[]> refusal(HttpServletRequest request, Frame frame, HttpStatus status, long seconds, List<String> sentences) {
        var headers = headers(frame);
        headers.setCacheControl(CacheControl.noStore());
        if (seconds > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
        return answer(request, status, headers, html("library/refusal", frame, Map.of("sentences", sentences)));
    }

    /** A form that was not filled in well, with what was typed. */
    ResponseEntity<byte[]> form(HttpServletRequest request, String template, Frame frame, Map<String, Object> parts) {
        var headers = headers(frame);
        headers.setCacheControl(CacheControl.noStore());
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, headers, html(template, frame, parts));
    }

    /** Other text that changes when the shelf does. */
    public static ResponseEntity<byte[]> text(HttpServletRequest request, MediaType type, String text) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setCacheControl(SOON);
        return ready(request, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for everybody: it may be given again until something on the shelf changes. */
    private static ResponseEntity<byte[]> ready(HttpServletRequest request, HttpHeaders headers, byte[] plain) {
        var answer = answer(request, HttpStatus.OK, headers, plain);
        Offer.page(request, answer);
        return answer;
    }

    private byte[] html(String template, Frame frame, Map<String, Object> parts) {
        var context = new Context(frame.wording().language(), parts);
        context.setVariable("frame", frame);
        return templates.process(template, context).getBytes(StandardCharsets.UTF_8);
    }

    private static HttpHeaders headers(Frame frame) {
        var headers = new HttpHeaders();
        headers.setContentType(HTML);
        headers.setContentLanguage(frame.wording().language());
        return headers;
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, HttpStatus status, HttpHeaders headers, byte[] plain) {
        var tag = tag(plain);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Packing.isTaken(request)) {
            headers.setETag("\"" + tag + "\"");
            return new ResponseEntity<>(plain, headers, status);
        }
        headers.setETag("\"" + tag + "-gzip\"");
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new ResponseEntity<>(gzip(plain), headers, status);
    }

    static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
