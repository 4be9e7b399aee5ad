package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import lv.burtnica.Burtnica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Which addresses a reader without an account reaches, asked of the running application as a browser asks. */
@SpringBootTest(classes = Burtnica.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(OpenAddressesTest.ForgottenController.class)
class OpenAddressesTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ienakt",
                "/pirmais-konts/kads-noslepums",
                "/illustrations/mark.svg",
                "/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
                "/icons/icon.png",
                "/tokens.css",
                "/styles.css",
                "/aura/aura.css",
                "/manifest.webmanifest",
                "/sw.js",
                "/offline.html"
            })
    void readersReach(String address) throws Exception {
        assertThat(ask(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nav-tadas-lapas", "/receptes/nav/tadas/lapas", "/biblioteka/nav", "/bildes/0/small.gif"})
    void whatIsNotThereIsSaidToBeNotThere(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aControllerThatNobodyOpenedAsksToSignIn() throws Exception {
        var answer = ask("/aizmirsts");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).endsWith("/ienakt"));
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() throws Exception {
        var headers = ask("/ienakt").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
    }

    @Test
    void thePageSaysWhichLanguageItSpeaks() throws Exception {
        assertThat(ask("/ienakt").body()).contains("<html lang=\"lv\"");
        assertThat(ask("/ienakt", "Accept-Language", "en-GB,lv;q=0.5").body()).contains("<html lang=\"en\"");
        assertThat(ask("/ienakt", "Accept-Language", "en", "Cookie", "valoda=lv").body()).contains("<html lang=\"lv\"");
    }

    private HttpResponse<String> ask(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    @TestConfiguration
    static class ForgottenController {

        @Bean
        Forgotten forgotten() {
            return new Forgotten();
        }
    }

    /** Stands for a controller whose author forgot to think about who may ask. */
    @Controller
    @TestComponent
    static class Forgotten {

        @GetMapping("/aizmirsts")
        @ResponseBody
        String answer() {
            return "slepeni";
        }
    }
}
