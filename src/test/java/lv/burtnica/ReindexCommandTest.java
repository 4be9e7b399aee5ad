package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes the search index anew, run as people run it. */
class ReindexCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path data;

    @Test
    void whereThereIsNoNotebookItSaysSoAndMakesNone() {
        assertThat(reindex(Texts.LATVIAN)).isEqualTo(1);
        assertThat(err.toString()).startsWith("Mapē " + data).contains("burtnīcas nav");
        assertThat(data).isEmptyDirectory();
        assertThat(reindex(Texts.ENGLISH)).isEqualTo(1);
        assertThat(err.toString()).contains("There is no notebook in");
    }

    @Test
    void aNotebookInUseIsLeftAlone() throws SQLException, IOException {
        makeStore();
        try (var other = FileChannel.open(data.resolve("burtnica.mv.db"), StandardOpenOption.WRITE); var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(reindex(Texts.LATVIAN)).isEqualTo(1);
        }
        assertThat(err.toString()).isEqualToIgnoringNewLines("Ar šo burtnīcu pašlaik strādā cits process. "
                + "Apturiet to un palaidiet komandu vēlreiz.");
        assertThat(data.resolve("index")).doesNotExist();
    }

    @Test
    void itCountsTheRecipesOfTheNotebook() throws SQLException {
        makeStore();
        assertThat(reindex(Texts.LATVIAN)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Gatavs: rādītājā ir 174 receptes");
        assertThat(data.resolve("index/recipe")).isNotEmptyDirectory();
    }

    private void makeStore() throws SQLException {
        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("burtnica"), "sa", "").close();
    }

    private int reindex(Locale language) {
        var command = ReindexCommand.commandLine(language);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute("--burtnica.data=" + data, "--vaadin.productionMode=true");
    }
}
