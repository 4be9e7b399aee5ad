package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What browsers are told with every answer, whoever gave it. */
class SafeHeadersTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/receptes", "/ienakt", "/biblioteka", "/biblioteka/lv", "/biblioteka/lv/receptes/tadas-nav", "/kurss/1/mape.pdf?valoda=xx",
        "/kurss/1/diena", "/tokens.css", "/illustrations/mark.svg", "/offline.html", "/sw.js", "/manifest.webmanifest", "/robots.txt",
        "/sitemap.xml", "/bildes/0/small.gif", "/nav-tadas-lapas", "/es", "/favicon.ico", "/VAADIN/nav", "/?v-r=uidl", "/error"})
    void everyAnswerCarriesThem(String address) throws Exception {
        var headers = ask(address).headers();
        assertThat(headers.allValues("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'none'", "frame-ancestors").doesNotContain("*", "http:", "https:");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("camera=()", "microphone=()", "screen-wake-lock=(self)"));
        assertThat(headers.firstValue("Strict-Transport-Security")).as("not over plain HTTP").isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void refusalsCarryThemToo() throws Exception {
        var answer = post("/jauna-recepte", "text/plain", "x");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(directive(answer.headers(), "default-src")).isEqualTo("default-src 'none'");
        assertThat(raw("GET /../es HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).doesNotContain("Tomcat", "<h1>HTTP");
    }

    @Test
    void aPageOfTheApplicationRunsItsOwnScriptsOnly() throws Exception {
        var first = ask("/receptes");
        var scripts = directive(first.headers(), "script-src");
        assertThat(scripts).matches("script-src 'self' 'nonce-[\\w-]{24}' 'unsafe-eval'");
        var nonce = scripts.replaceFirst(".*nonce-([\\w-]+)'.*", "$1");
        assertThat(Jsoup.parse(first.body()).select("script")).isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce));
        assertThat(directive(ask("/receptes").headers(), "script-src")).isNotEqualTo(scripts);
        assertThat(directive(first.headers(), "object-src")).isEqualTo("object-src 'none'");
        assertThat(directive(first.headers(), "form-action")).isEqualTo("form-action 'self'");
        assertThat(directive(first.headers(), "frame-ancestors")).isEqualTo("frame-ancestors 'none'");
    }

    @Test
    void onAPlainPageNothingRuns() throws Exception {
        var policy = ask("/biblioteka/lv").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).doesNotContain("script-src", "unsafe").contains("base-uri 'none'", "object-src 'none'");
        assertThat(ask("/biblioteka/lv").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/biblioteka/lv/ielikt, *", "/biblioteka/en/burtnicas/recepsu-burtnica/ielikt, *", "/biblioteka/lv/ielikt/receptes, *",
        "/biblioteka/lv/receptes/ielikta-zupa, 'none'", "/biblioteka/lv, 'none'", "/ielikt, 'none'", "/receptes/ielikt, 'none'",
        "/VAADIN/dynamic/resource/1/a/b.pdf, 'self'", "/VAADIN/build/x.js, 'none'"})
    void onlyWhatIsMeantForItMayStandInAFrame(String path, String who) {
        var policy = ContentPolicy.of(path);
        assertThat(policy.policy()).endsWith("frame-ancestors " + who.replace("none", "'none'").replace("self", "'self'").replace("''", "'"));
        assertThat(policy.frameOptions().isEmpty()).isEqualTo(who.equals("*"));
    }

    @Test
    void behindTlsTheBrowserIsToldToStayThere() throws Exception {
        var request = new MockHttpServletRequest("GET", "/biblioteka/lv");
        request.setSecure(true);
        assertThat(filtered(request).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(ask("/", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .as("where no proxy is said to be").isEmpty();
    }

    @Test
    void publishedPicturesMayBeShownElsewhereAndNothingElse() throws Exception {
        assertThat(filtered(new MockHttpServletRequest("GET", "/bildes/a/small.jpg")).getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(filtered(new MockHttpServletRequest("GET", "/es")).getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theSessionsCookieIsForTheServerAlone() throws Exception {
        assertThat(ask("/ienakt").headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement().asString().contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    private static HttpServletResponse filtered(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new SafeHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String directive(HttpHeaders headers, String name) {
        return Arrays.stream(headers.firstValue("Content-Security-Policy").orElseThrow().split("; "))
                .filter(directive -> directive.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }
}
