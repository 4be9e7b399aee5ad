package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.Burtnica;
import lv.burtnica.people.Door;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
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

    private static final String PASSPHRASE = "priede kanna lācis tilts";

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PeopleDesk people;

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
    @EnumSource
    void aReaderComesAsFarAsTheTableSays(Door door) throws Exception {
        var there = ask("/" + Doors.example(door)).headers().firstValue("Location").orElse("");
        assertThat(there.endsWith("/ienakt")).as(there).isEqualTo(!door.deed().isOpenTo(null));
    }

    /** A page that is closed to the role is still sent, empty: the page itself says no, which is asked of every page elsewhere. */
    @ParameterizedTest
    @EnumSource
    void whoHasSignedInComesToEveryDoor(Role role) throws Exception {
        signIn(add("kāds " + role, role));
        for (var door : Door.values()) {
            var answer = ask("/" + Doors.example(door));
            assertThat(answer.headers().firstValue("Location").orElse("")).as("%s", door).doesNotEndWith("/ienakt");
            if (door.isPage() || door.deed().isOpenTo(role)) {
                assertThat(answer.statusCode()).as("%s", door).isNotIn(401, 403);
            } else {
                assertThat(answer.statusCode()).as("%s", door).isEqualTo(403);
            }
        }
    }

    @Test
    void whoseRoleChangesSignsInAnew() throws Exception {
        var worker = add("Ilze, kas maina darbu", Role.WORKER);
        signIn(worker);
        assertThat(ask("/grupas").statusCode()).isEqualTo(200);
        people.change(worker.id(), Role.MEMBER, add("Baiba, kas to dara", Role.COORDINATOR));
        assertThat(ask("/grupas").headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).endsWith("/ienakt"));
    }

    @Test
    void whoGuessesIsToldToWaitWhetherTheNameIsKnownOrNot() throws Exception {
        for (var name : List.of(add("Zina, kuru min", Role.MEMBER).signInName(), "nav tādas")) {
            var places = new ArrayList<String>();
            for (var n = 0; n < 7; n++) {
                places.add(signIn(name, "minējums " + n).replaceFirst(".*/ienakt", "").replaceFirst("=.*", ""));
            }
            assertThat(places).as(name).containsExactly("?error", "?error", "?error", "?error", "?error", "?error", "?gaidit");
        }
    }

    @Test
    void aHeaderThatNamesAnotherAddressIsNotBelieved() throws Exception {
        var answer = ask("/jauna-recepte", "X-Forwarded-Host", "launs.example", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).doesNotContain("launs"));
    }

    private Person add(String name, Role role) {
        return TestPeople.add(application, name, role, PASSPHRASE);
    }

    private void signIn(Person person) throws Exception {
        assertThat(signIn(person.signInName(), PASSPHRASE)).doesNotContain("/ienakt");
    }

    /** Where somebody is led who types this on the sign-in page. */
    private String signIn(String name, String passphrase) throws Exception {
        var page = Jsoup.parse(ask("/ienakt").body());
        var secret = page.select("meta[name=_csrf]").attr("content");
        var fields = "username=%s&password=%s&_csrf=%s".formatted(encoded(name), encoded(passphrase), encoded(secret));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ienakt"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        return browser.send(request.build(), BodyHandlers.ofString()).headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nav-tadas-lapas", "/receptes/nav/tadas/lapas", "/biblioteka/nav", "/bildes/0/small.gif"})
    void whatIsNotThereIsSaidToBeNotThere(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/burtnicas", "/grupas", "/cilveki", "/nodarbibu-dienas", "/finansetaji"})
    void whoMayLookHearsThatThereIsNone(String room) throws Exception {
        signIn(add("Māra, kas meklē " + room, Role.COORDINATOR));
        assertThat(ask(room + "/999999999").statusCode()).isEqualTo(404);
        assertThat(ask(room).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pakas/lv-2013", "/pakas/nav", "/produkti/griki", "/produkti/nav", "/grupas/999999999"})
    void whoMayNotLookLearnsNothing(String address) throws Exception {
        signIn(add("Zane, kas mēģina " + address, Role.MEMBER));
        assertThat(ask(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aControllerThatNobodyOpenedAsksToSignIn() throws Exception {
        var answer = ask("/aizmirsts");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).endsWith("/ienakt"));
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
