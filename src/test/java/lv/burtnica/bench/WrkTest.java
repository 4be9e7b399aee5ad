package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WrkTest {

    @Test
    void readsWhatWrkSays() throws IOException {
        var result = Wrk.read("""
                Running 5s test @ http://127.0.0.1:8080/
                  1 threads and 8 connections
                  Thread Stats   Avg      Stdev     Max   +/- Stdev
                    Latency   178.00us   13.82ms   1.50s    97.00%
                RESULT 50000 5000000 178 13820 3
                """);
        assertThat(result).isEqualTo(new Wrk.Result(10_000, 0.178, 13.82, 3));
    }

    @Test
    void saysWhatWentWrong() {
        assertThatThrownBy(() -> Wrk.read("unable to connect to 127.0.0.1:1 Connection refused"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Connection refused");
    }

    @Test
    void looksForPrograms() {
        assertThat(Programs.find("sh")).isNotNull();
        assertThat(Programs.find("no-such-program-" + System.nanoTime())).isNull();
    }
}
