package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as RFC 9457 has it, in the language that the caller asked for. */
final class Problem {

    private static final MediaType TYPE = MediaType.parseMediaType("application/problem+json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problem() {}

    /** An answer with the problem. */
    static ResponseEntity<byte[]> answer(HttpServletRequest request, ApiFault fault) {
        var wording = Wording.in(Language.of(request));
        var headers = new HttpHeaders();
        headers.setContentType(TYPE);
        headers.setContentLanguage(wording.language());
        headers.setCacheControl(CacheControl.noStore());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return new ResponseEntity<>(body(request, fault, wording), headers, fault.status());
    }

    private static byte[] body(HttpServletRequest request, ApiFault fault, Wording wording) {
        var json = JSON.createObjectNode();
        json.put("type", "about:blank");
        json.put("title", wording.text("library.api.title-" + fault.status()));
        json.put("status", fault.status());
        json.put("detail", wording.text(fault.key(), Map.of("name", fault.name(), "values", fault.values())));
        json.put("instance", request.getRequestURI());
        return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }
}
