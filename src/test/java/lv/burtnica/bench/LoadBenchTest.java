package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import lv.burtnica.operation.ServerTest;
import lv.burtnica.people.Role;
import org.junit.jupiter.api.Test;

/** The people and readers of {@code bin/bench load}, few and for a moment, against the server of the tests. */
class LoadBenchTest extends ServerTest {

    @Test
    void colleaguesWorkAsThePageInTheBrowserDoes() throws Exception {
        var person = signIn(Role.MEMBER);
        try (var client = HttpClient.newHttpClient()) {
            var colleague = new Colleague(client, "http://localhost:" + port);
            colleague.signIn(person.signInName(), PASSPHRASE);
            colleague.open("receptes");
            for (var route : new ArrayList<>(LoadBench.PAGES)) {
                colleague.go(route);
            }
            colleague.go("jauna-recepte");
            colleague.type("Zupa no slodzes");
            colleague.giveASignOfLife();
        }
    }

    @Test
    void readersReadAndCountWhatTheyGot() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var readers = new Readers(client, "http://localhost:" + port);
            readers.lookAround();
            var read = readers.read(10, Duration.ofSeconds(2));
            assertThat(read.all()).isEqualTo(20);
            assertThat(read.errors()).as("%s", read).isZero();
            assertThat(read.timings().percentile(50)).isPositive();
            assertThat(readers.crowd(3, Duration.ofSeconds(1)).count("200")).isPositive();
            assertThat(readers.status("/biblioteka/lv/nav")).isEqualTo(404);
        }
    }
}
