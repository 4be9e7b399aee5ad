package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import lv.burtnica.backup.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged save is still there after the program was killed at that instant. {@link Killing} has the long version. */
class KillTest {

    @TempDir
    private Path data;

    @Test
    void nothingIsLostOnH2() throws Exception {
        var killing = Killing.onH2(data);
        assertThat(killing.kill(3)).isEmpty();
        assertThat(killing.saves()).isGreaterThan(50);
    }

    @Test
    void nothingIsLostOnPostgresql() throws Exception {
        var killing = Killing.onPostgresql(data, TestPostgres.newDatabase());
        assertThat(killing.kill(1)).isEmpty();
        assertThat(killing.saves()).isGreaterThan(10);
    }

    /** The proof of the proof: where saves are acknowledged before they are written, the same kills find some that are gone. */
    @Test
    void aLossIsNoticedWhereH2WritesLater() throws Exception {
        for (var n = 0; n < 5; n++) {
            var lost = Killing.onH2AsItComes(data.resolve(String.valueOf(n))).kill(1);
            if (!lost.isEmpty()) {
                assertThat(lost).allMatch(line -> line.startsWith("recipe ") || line.startsWith("draft "));
                return;
            }
        }
        fail("Five kills with H2's write delay lost nothing: the kills are too gentle to prove anything");
    }
}
