package lv.burtnica.library.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.burtnica.operation.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are given again over a socket, with all that a server puts around them. */
class ReadyServerTest extends ServerTest {

    private static final String FILE = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/a5.pdf";

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv", "/biblioteka/en/receptes/omlete-no-olu-pulvera", "/biblioteka/lv/ielikt", "/biblioteka/lv/opds.xml", FILE,
        "/biblioteka/lv/burtnicas/ziemas-krajumi/attels.png", "/sitemap.xml"})
    void everyHeaderIsThereAgain(String address) throws Exception {
        for (var packing : List.of("identity", "gzip")) {
            application.getBean(ReadyAnswers.class).drop(new ReadyAnswers.Name(address, packing.equals("gzip")));
            var made = get(address, "Accept-Encoding", packing);
            var again = get(address, "Accept-Encoding", packing);
            assertThat(made.statusCode()).isEqualTo(200);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(headers(again)).isEqualTo(headers(made)).containsKeys("content-security-policy", "x-xss-protection");
            assertThat(again.body()).isEqualTo(made.body());
            assertThat(again.headers().firstValue("x-request-id")).isPresent().isNotEqualTo(made.headers().firstValue("x-request-id"));
            assertThat(again.headers().firstValue("set-cookie")).isEmpty();
            var same = get(address, "Accept-Encoding", packing, "If-None-Match", made.headers().firstValue("etag").orElseThrow());
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
        }
    }

    /** The connection stays good after a file that the system sent. */
    @Test
    void manyFilesOverFewConnections() throws Exception {
        var wanted = get(FILE).body();
        var answers = new ArrayList<HttpResponse<byte[]>>();
        try (var people = Executors.newFixedThreadPool(4)) {
            var asked = new ArrayList<Future<HttpResponse<byte[]>>>();
            for (var i = 0; i < 40; i++) {
                var part = i % 4 == 3;
                asked.add(people.submit(() -> part ? get(FILE, "Range", "bytes=1000-1999") : get(FILE)));
            }
            for (var one : asked) {
                answers.add(one.get());
            }
        }
        assertThat(answers).allSatisfy(answer -> {
            if (answer.statusCode() == 206) {
                assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(wanted, 1000, 2000));
            } else {
                assertThat(answer.body()).isEqualTo(wanted);
            }
        });
        assertThat(raw("HEAD " + FILE + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("Content-Length: " + wanted.length).endsWith("\r\n\r\n");
    }

    /** What is kept for readers is kept for nobody in particular. */
    @Test
    void noSessionIsOpenedAndNoForeignNameAnswered() throws Exception {
        get("/biblioteka/lv");
        assertThat(get("/biblioteka/lv").headers().firstValue("set-cookie")).isEmpty();
        assertThat(raw("GET /biblioteka/lv HTTP/1.1\r\nHost: cits.example\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /biblioteka/lv;a=b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(at(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "x-request-id"));
        return headers;
    }
}
