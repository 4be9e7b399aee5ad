package lv.burtnica.operation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import lv.burtnica.Burtnica;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** Base of the tests that speak to the running server over a socket; one server for all of them. */
@SpringBootTest(classes = Burtnica.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public abstract class ServerTest {

    protected static final String PASSPHRASE = "priede kanna lācis tilts";

    private static final int PATIENCE = 20_000;

    protected final CookieManager cookies = new CookieManager();
    protected final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired
    protected ApplicationContext application;

    @LocalServerPort
    protected int port;

    /** A page as a browser asks for it, with the cookies it was given before. */
    protected HttpResponse<String> ask(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(address)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    protected HttpResponse<String> post(String address, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(address)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    protected URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    /** What the server says to a request that no browser would write. */
    protected String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    protected Person signIn(Role role) throws IOException, InterruptedException {
        var person = TestPeople.add(application, role + " " + System.nanoTime(), role, PASSPHRASE);
        signIn(person.signInName(), PASSPHRASE);
        return person;
    }

    /** Where somebody is led who types this on the sign-in page. */
    protected String signIn(String name, String passphrase) throws IOException, InterruptedException {
        var page = Jsoup.parse(ask("/ienakt").body());
        var fields = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(name), encoded(passphrase), encoded(page.select("meta[name=_csrf]").attr("content")));
        var answer = post("/ienakt", "application/x-www-form-urlencoded", fields);
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
