package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.burtnica.library.Addresses;
import lv.burtnica.library.PageWriter;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** One request to the API: reads its parameters, or says which makes no sense; and writes its answer with what caches need to know. */
final class Asking {

    static final int USUAL_SIZE = 50;
    static final int LARGEST_SIZE = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LAST_PAGE = 10_000;

    private final HttpServletRequest request;
    private final Addresses addresses;

    /** @param known the parameters that the address understands besides {@code page} and {@code size} */
    Asking(HttpServletRequest request, Addresses addresses, String... known) {
        this.request = request;
        this.addresses = addresses;
        var names = new ArrayList<>(List.of(known));
        names.addAll(List.of("page", "size"));
        request.getParameterMap().keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw ApiFault.parameter(name.substring(0, Math.min(name.length(), 60)), String.join(", ", names));
        });
    }

    /** A stretch of a list. */
    record Listed(List<?> items, int page, int size, long total) {}

    String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The language asked for, Latvian where none is. */
    Locale language() {
        var asked = text("language");
        return asked.isEmpty() ? Texts.LATVIAN : Language.spoken(asked).orElseThrow(() -> ApiFault.parameter("language", "lv, en"));
    }

    /** Of a parameter what it names, {@code null} where it is not given. */
    <T> @Nullable T one(String name, Function<String, Optional<T>> read, String values) {
        var asked = text(name);
        return asked.isEmpty() ? null : read.apply(asked).orElseThrow(() -> ApiFault.parameter(name, values));
    }

    <T> Set<T> several(String name, Function<String, Optional<T>> read, String values) {
        var found = one(name, read, values);
        return found == null ? Set.of() : Set.of(found);
    }

    int page() {
        return number("page", 1, LAST_PAGE);
    }

    int size() {
        return number("size", USUAL_SIZE, LARGEST_SIZE);
    }

    int offset() {
        return (page() - 1) * size();
    }

    private int number(String name, int usual, int most) {
        var asked = text(name);
        if (asked.isEmpty()) {
            return usual;
        }
        if (!asked.matches("[1-9][0-9]{0,5}") || Integer.parseInt(asked) > most) {
            throw ApiFault.parameter(name, "1–" + most);
        }
        return Integer.parseInt(asked);
    }

    /** The asked-for stretch of a list that is all there. */
    <T> ResponseEntity<byte[]> stretch(List<T> all, Function<T, ?> shown, @Nullable Instant changed) {
        var items = all.stream().skip(offset()).limit(size()).map(shown).toList();
        return list(items, all.size(), changed);
    }

    /** A stretch of a list, with links to the others. */
    ResponseEntity<byte[]> list(List<?> items, long total, @Nullable Instant changed) {
        var answer = thing(new Listed(items, page(), size(), total), changed);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Link", String.join(", ", links(total)))
                .body(answer.getBody());
    }

    /** One thing. */
    ResponseEntity<byte[]> thing(Object thing, @Nullable Instant changed) {
        var answer = PageWriter.text(
                request, new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8), JSON.writeValueAsString(thing));
        return changed == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).lastModified(changed).body(answer.getBody());
    }

    private List<String> links(long total) {
        var last = (int) Math.clamp(Math.ceilDiv(total, size()), 1, LAST_PAGE);
        var links = new LinkedHashMap<String, Integer>();
        links.put("first", 1);
        if (page() > 1) {
            links.put("prev", Math.min(page() - 1, last));
        }
        if (page() < last) {
            links.put("next", page() + 1);
        }
        links.put("last", last);
        return links.entrySet().stream().map(link -> "<" + address(link.getValue()) + ">; rel=\"" + link.getKey() + "\"").toList();
    }

    private String address(int page) {
        var parts = new ArrayList<String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("page")) {
                parts.add(name + "=" + UriUtils.encode(values[0], StandardCharsets.UTF_8));
            }
        });
        parts.add("page=" + page);
        return addresses.absolute(request.getRequestURI()) + "?" + String.join("&", parts);
    }
}
