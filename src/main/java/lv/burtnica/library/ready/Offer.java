package lv.burtnica.library.ready;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;

/**
 * What a controller answers, left at the request for {@link ReadyFilter} to keep: the same for everybody, until something on the shelf
 * changes.
 *
 * @param body the bytes as they go over the line
 * @param length of these
 * @param size what keeping it takes in bytes, besides its headers
 * @param given told of each request that it is given to without the controller
 */
public record Offer(
        HttpHeaders headers, Supplier<Resource> body, long length, long size, Consumer<HttpServletRequest> given) {

    private static final String PLACE = Offer.class.getName();

    /** Offers an answer of 200 that is in memory. */
    public static void page(HttpServletRequest request, HttpEntity<byte[]> answer) {
        var body = new ByteArrayResource(Objects.requireNonNull(answer.getBody()));
        var length = body.contentLength();
        request.setAttribute(PLACE, new Offer(answer.getHeaders(), () -> body, length, length, again -> { }));
    }

    /** Offers the file that is kept elsewhere. */
    public static void file(
            HttpServletRequest request, HttpHeaders headers, Supplier<Resource> body, long length, Consumer<HttpServletRequest> given) {
        request.setAttribute(PLACE, new Offer(headers, body, length, 0, given));
    }

    static @Nullable Offer take(HttpServletRequest request) {
        var offer = request.getAttribute(PLACE);
        request.removeAttribute(PLACE);
        return offer instanceof Offer known ? known : null;
    }
}
