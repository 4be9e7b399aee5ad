package lv.burtnica.exchange.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a server on this machine that it takes for a public one, and against every trick to lead it inside. */
class GuardedClientTest {

    private static final String PUBLIC = "93.184.215.14";

    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final List<InetAddress> reached = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        name("recepte.example", PUBLIC);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesAPageWithoutSayingWhoAsks() {
        var seen = new HashMap<String, String>();
        server.createContext("/zupa", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> seen.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            var body = "<p>Zupa".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        var fetched = client().page("http://recepte.example/zupa?a=1");
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Zupa");
        assertThat(fetched.address()).isEqualTo("http://recepte.example/zupa?a=1");
        assertThat(seen).containsEntry("host", "recepte.example").doesNotContainKeys("cookie", "referer", "authorization");
        assertThat(seen.get("user-agent")).startsWith("RecepsuBurtnica/");
        client().page("http://recepte.example/zupa");
        assertThat(seen).doesNotContainKey("cookie");
    }

    @Test
    void followsARedirectAndChecksItAnew() {
        name("cits.example", "93.184.215.15");
        redirect("/a", "http://cits.example/b");
        answer("/b", "text/html", "labi");
        assertThat(client().page("http://recepte.example/a").address()).isEqualTo("http://cits.example/b");
        assertThat(reached).extracting(InetAddress::getHostAddress).containsExactly(PUBLIC, "93.184.215.15");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "file:///etc/passwd",
        "gopher://recepte.example/", "http://ieks.example/", "http://recepte.example:22/", "http://a" + ":b@recepte.example/", "//127.0.0.1/", "http://0x7f.1/",
    })
    void aRedirectLeadsNowhereInside(String location) {
        name("ieks.example", "192.168.1.1");
        redirect("/a", location);
        assertThatThrownBy(() -> client().page("http://recepte.example/a")).isInstanceOf(RefusedException.class);
        assertThat(reached).hasSize(1);
    }

    @Test
    void redirectsEnd() {
        redirect("/a", "/a");
        refused("http://recepte.example/a", "redirect");
        assertThat(reached).hasSizeLessThan(10);
    }

    @Test
    void aNameIsAskedForOnceAndThatAnswerIsUsed() {
        name("mainas.example", PUBLIC);
        name("mainas.example", "127.0.0.1");
        answer("/", "text/html", "labi");
        client().page("http://mainas.example/");
        assertThat(asked).containsExactly("mainas.example");
        assertThat(reached).extracting(InetAddress::getHostAddress).containsExactly(PUBLIC);
        refused("http://mainas.example/", "not-public");
        assertThat(reached).hasSize(1);
    }

    @Test
    void aNameThatLeadsBothOutAndInIsRefused() {
        name("abi.example", PUBLIC, "10.1.2.3");
        refused("http://abi.example/", "not-public");
        assertThat(reached).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0177.0.0.1/", "http://0x7f000001/", "http://0x7f.0x0.0x0.0x1/",
        "http://017700000001/", "http://127.0.0.1./", "http://1.2.3.4.5/", "http://256.1.1.1/", "http://[::1]/", "http://[::]/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://[2001:0:1234::1]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[ff02::1]/", "http://[2001:db8::1]/",
        "http://[fe80::1%25eth0]/", "http://[3fff::1]/", "http://169.254.169.254/", "http://100.64.0.1/", "http://172.31.255.255/",
        "http://192.0.0.8/", "http://192.0.2.1/", "http://198.18.0.1/", "http://198.51.100.7/", "http://203.0.113.9/", "http://224.0.0.1/",
        "http://240.0.0.1/", "http://255.255.255.255/", "http://0.0.0.0/", "http://0/", "http://localhost/", "http://LOCALHOST./",
        "http://printeris.local/", "http://db.internal/", "http://server/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/",
        "http://recepte.example@127.0.0.1/", "http://127.0.0.1#@recepte.example/", "http://127.0.0.1\\@recepte.example/", "http://recepte.example:8080/",
        "http://recepte.example:22/", "http://recepte.example:99999999999/", "https://user@recepte.example/", "ftp://recepte.example/",
        "file:///etc/passwd", "jar:http://recepte.example!/", "javascript:alert(1)", "data:text/html,x", "http://", "http:///x", "", "   ",
        "http://recepte.example/\r\nHost: x", "http://recepte.example/a b", "dict://recepte.example/",
    })
    void noTrickLeadsInside(String address) {
        assertThatThrownBy(() -> client().page(address)).isInstanceOf(RefusedException.class);
        assertThat(reached).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93.184.215.14,true", "8.8.8.8,true", "172.32.0.1,true", "100.128.0.1,true", "2a02:2f0::1,true", "2001:4860:4860::8888,true",
        "172.16.0.1,false", "192.88.99.1,false", "2001:2::1,false", "::ffff:8.8.8.8,true", "5f00::1,false", "2620:4f:8000::1,false"})
    void publicIsWhatIanaSays(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void anAddressMayBeTypedWithoutItsBeginning() {
        assertThat(Target.of("recepte.example/zupa")).isEqualTo(new Target(true, "recepte.example", 443, "/zupa"));
        assertThat(Target.of("HTTP://Recepte.Example:80/ķīselis?q=ā").uri().toString())
                .isEqualTo("http://recepte.example/%C4%B7%C4%ABselis?q=%C4%81");
        assertThat(Target.of("https://gar\u0161\u012Bgi.lv").host()).startsWith("xn--");
    }

    @Test
    void whatIsTooLargeIsNotTaken() throws IOException {
        answer("/liels", "text/html", "a".repeat(3000));
        refused("http://recepte.example/liels", "too-large");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", packed.toByteArray(), "too-large");
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", new byte[5000], "too-large");
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n", new byte[5000], "too-large");
    }

    @Test
    void whatIsNoPageIsNotTaken() {
        answer("/iso", "application/octet-stream", "x");
        refused("http://recepte.example/iso", "type");
        refused("http://recepte.example/nav", "status");
        answer("/bilde", "image/png", "x");
        refused("http://recepte.example/bilde", "type");
        assertThat(client().picture("http://recepte.example/bilde").mediaType()).isEqualTo("image/png");
    }

    @Test
    void halfAnAnswerIsNone() throws IOException {
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n", "īss".getBytes(StandardCharsets.UTF_8), "cut-off");
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n", new byte[3], "cut-off");
        raw("SSH-2.0-OpenSSH\r\n\r\n", new byte[0], "answer");
        raw("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(20_000), new byte[0], "answer");
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999999999999999999\r\n\r\n", new byte[0], "answer");
    }

    @Test
    void aServerThatDripsIsLeft() throws IOException {
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = Thread.ofVirtual().start(() -> drip(slow));
            var client = new GuardedClient(network(slow.getLocalPort()), new FetchLimits(2000, Duration.ofMillis(400), 2));
            assertThatThrownBy(() -> client.page("http://recepte.example/")).isInstanceOf(RefusedException.class).hasMessageStartingWith("slow");
            dripping.interrupt();
        }
    }

    @Test
    void theSwitchTurnsItOff() {
        var off = new PageFetcher(false, client());
        assertThat(off.isAllowed()).isFalse();
        assertThatThrownBy(() -> off.page("http://recepte.example/")).hasMessageStartingWith("switched-off");
        assertThat(asked).isEmpty();
        assertThatCode(() -> new PageFetcher(true)).doesNotThrowAnyException();
    }

    private static void drip(ServerSocket slow) {
        try (var socket = slow.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException e) {
            // The client hung up, as it should.
        }
    }

    private void raw(String head, byte[] body, String reason) throws IOException {
        try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = once.accept()) {
                    socket.getInputStream().read(new byte[4000]);
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().write(body);
                    socket.getOutputStream().flush();
                } catch (IOException e) {
                    // The client hung up, as it may.
                }
            });
            var client = new GuardedClient(network(once.getLocalPort()), new FetchLimits(2000, Duration.ofSeconds(5), 2));
            assertThatThrownBy(() -> client.page("http://recepte.example/")).isInstanceOf(RefusedException.class).hasMessageStartingWith(reason);
        }
    }

    private void refused(String address, String reason) {
        assertThatThrownBy(() -> client().page(address)).isInstanceOf(RefusedException.class).hasMessageStartingWith(reason);
    }

    private void answer(String path, String type, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    /** What the name answers the next time, and from then on the last of what was said. */
    private void name(String host, String... addresses) {
        names.computeIfAbsent(host, name -> new ArrayDeque<>()).add(List.of(addresses));
    }

    private GuardedClient client() {
        return new GuardedClient(network(server.getAddress().getPort()), new FetchLimits(2000, Duration.ofSeconds(10), 4));
    }

    private Network network(int port) {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws IOException {
                asked.add(host);
                var answers = names.get(host);
                if (answers == null) {
                    throw new UnknownHostException(host);
                }
                var answer = answers.size() > 1 ? answers.poll() : answers.peek();
                var found = new ArrayList<InetAddress>();
                for (var address : answer) {
                    found.add(InetAddress.getByName(address));
                }
                return found;
            }

            @Override
            public Socket connect(InetAddress address, int asPort, Duration patience) throws IOException {
                reached.add(address);
                return new Socket(InetAddress.getLoopbackAddress(), port);
            }
        };
    }
}
