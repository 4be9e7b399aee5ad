package lv.burtnica.library.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A whole answer, which can be given to everybody who asks for the same address and takes the same encoding.
 *
 * @param body the bytes as they go over the line, from where they are kept
 * @param length of these
 * @param size what keeping it takes in bytes, besides its headers
 * @param given told of each request that it was given to
 * @param making held by the one who makes it anew, so that others wait for that instead of making it too
 */
record ReadyAnswer(
        ShelfVersion.Version version, List<Header> headers, @Nullable String tag, long changed, Supplier<Resource> body, long length,
        long size, Consumer<HttpServletRequest> given, ReentrantLock making) {

    /** Set by the question whether the reader has it already, or by the length. */
    private static final Set<String> OTHERWISE = caseless(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_LENGTH);
    private static final int EACH_HEADER = 60;

    /** A line of the answer's head. */
    record Header(String name, String value) {}

    static ReadyAnswer of(ShelfVersion.Version version, Offer offer) {
        var headers = offer.headers().headerSet().stream()
                .filter(header -> !OTHERWISE.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        return new ReadyAnswer(version, headers, offer.headers().getETag(), offer.headers().getLastModified(), offer.body(), offer.length(),
                offer.size(), offer.given(), new ReentrantLock());
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }

    long weight() {
        return size + headers.stream().mapToLong(header -> EACH_HEADER + header.name().length() + header.value().length()).sum();
    }

    /** Gives it, or says that the reader has it already. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        given.accept(request);
        if (new ServletWebRequest(request, response).checkNotModified(tag, changed)) {
            return;
        }
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            response.setContentLengthLong(length);
        } else {
            Sending.send(body.get(), request, response);
        }
    }
}
