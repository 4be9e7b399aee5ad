package lv.burtnica.operation;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

/** Health and figures: on their own port for who runs the notebook, nowhere else for anybody. */
@SpringBootTest(classes = Burtnica.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@ActiveProfiles("test")
class ManagementTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private Environment settings;

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/liveness", "health/readiness"})
    void itSaysThatItIsWellAndNothingMore(String what) throws Exception {
        var answer = ask(managementPort, what);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("H2", "jdbc", "total");
    }

    @Test
    void figuresComeInTheFormatOfPrometheus() throws Exception {
        var answer = ask(managementPort, "prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("# TYPE jvm_memory_used_bytes gauge", "hikaricp_connections_active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "loggers", "beans", "shutdown", "configprops"})
    void whatCouldTellSecretsIsNotThere(String what) throws Exception {
        assertThat(ask(managementPort, what).statusCode()).isIn(302, 401, 403, 404);
        assertThat(ask(managementPort, what).body()).doesNotContain("spring.datasource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "prometheus"})
    void nothingOfItIsOnThePortForEverybody(String what) throws Exception {
        assertThat(ask(port, what).body()).doesNotContain("\"UP\"", "jvm_memory");
    }

    @Test
    void onlyThisMachineReachesIt() {
        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    private HttpResponse<String> ask(int port, String what) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/" + what);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
