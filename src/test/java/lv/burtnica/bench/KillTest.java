package lv.burtnica.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
}
