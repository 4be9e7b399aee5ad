package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import lv.burtnica.exchange.pack.PackPlanner;
import lv.burtnica.exchange.pack.PackState;
import lv.burtnica.exchange.pack.PackZip;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command that writes a course pack, run as people run it: out of one store, to be taken into another. */
class CoursePackCommandTest extends ViewTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Autowired
    private PackPlanner planner;

    @Test
    void whatOneStoreGivesAnotherUnderstands() throws SQLException, IOException {
        var data = Files.createDirectory(folder.resolve("dati"));
        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("burtnica"), "sa", "").close();
        var file = folder.resolve("kurss.zip");
        assertThat(run(Texts.LATVIAN, "--out", file.toString(), "--burtnica.data=" + data, "--vaadin.productionMode=true"))
                .as(said.toString()).isZero();
        assertThat(said.toString()).contains("kurss.zip");
        var pack = PackZip.read(Files.readAllBytes(file));
        assertThat(pack.manifest().revision()).isEqualTo(1);
        var plan = planner.plan(pack, Texts.LATVIAN);
        assertThat(plan.lines()).hasSizeGreaterThan(100);
        assertThat(plan.lines(PackState.NEW)).as("both began with the starter notebook").isEmpty();
        assertThat(plan.lines(PackState.SAME)).hasSizeGreaterThan(100);
        assertThat(plan.newFoods()).isEmpty();
    }

    @Test
    void whereThereIsNoNotebookItSaysSoAndWritesNothing() {
        var file = folder.resolve("kurss.zip");
        assertThat(run(Texts.ENGLISH, "--out", file.toString(), "--burtnica.data=" + folder)).isEqualTo(1);
        assertThat(said.toString()).contains("There is no notebook in");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Files.createFile(folder.resolve("burtnica.mv.db"));
        var file = Files.writeString(folder.resolve("kurss.zip"), "mans");
        assertThat(run(Texts.LATVIAN, "--out", file.toString(), "--burtnica.data=" + folder)).isEqualTo(1);
        assertThat(said.toString()).contains("kurss.zip");
        assertThat(file).hasContent("mans");
        assertThat(run(Texts.LATVIAN)).as("without a file").isNotZero();
    }

    private int run(Locale language, String... arguments) {
        var command = CoursePackCommand.commandLine(language);
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        return command.execute(arguments);
    }
}
