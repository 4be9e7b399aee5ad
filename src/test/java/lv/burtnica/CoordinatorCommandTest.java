package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command for the only coordinator who is locked out, run as people run it. */
class CoordinatorCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path data;

    @Test
    void whereThereIsNoNotebookItSaysSoAndMakesNone() {
        assertThat(coordinator(Texts.LATVIAN)).isEqualTo(1);
        assertThat(err.toString()).startsWith("Mapē " + data).contains("burtnīcas nav");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void itPrintsALinkThatIsKeptAsAHashAlone() throws SQLException {
        DriverManager.getConnection(store(), "sa", "").close();
        assertThat(coordinator(Texts.ENGLISH)).as(err.toString()).isZero();
        assertThat(out.toString())
                .startsWith("Open this address in a browser.")
                .containsPattern("https://receptes\\.example/pirmais-konts/[\\w-]{32}");
        var secret = out.toString().replaceAll("(?s).*/pirmais-konts/", "").strip();
        try (var connection = DriverManager.getConnection(store(), "sa", "");
                var rows = connection.createStatement().executeQuery("select secret_hash, role from invitation where used_at is null")) {
            var found = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).isNotEqualTo(secret).hasSize(64);
                assertThat(rows.getString(2)).isEqualTo("COORDINATOR");
                found++;
            }
            assertThat(found).isPositive();
        }
    }

    private String store() {
        return "jdbc:h2:file:" + data.resolve("burtnica");
    }

    private int coordinator(Locale language) {
        return CoordinatorCommand.commandLine(language)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("--burtnica.data=" + data, "--burtnica.address=https://receptes.example", "--vaadin.productionMode=true");
    }
}
