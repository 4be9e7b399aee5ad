package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the jar, called as a script would. */
class CommandsTest {

    private static final Path RECIPES = Path.of("recipes");
    private static final Pattern NO_WORDS_BESIDE = Pattern.compile(" +(-., )?--[a-z-]+(=\\S+)?");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Commands.run(new String[] {"--help"})).isZero();
        assertThat(said()).contains("booklet", "lines", "convert", "assess", "backup", "restore", "reindex", "daypack", "coursepack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booklet", "lines", "convert", "assess", "backup", "restore", "reindex", "daypack", "coursepack"})
    void eachCommandExplainsItself(String command) {
        assertThat(Commands.run(new String[] {command, "--help"})).isZero();
        assertThat(said()).contains("burtnica " + command);
        var lines = said().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (NO_WORDS_BESIDE.matcher(lines.get(i)).matches()) {
                assertThat(lines.get(i + 1)).as("what %s is", lines.get(i)).startsWith("   ").doesNotMatch(NO_WORDS_BESIDE);
            }
        }
    }

    @Test
    void anUnknownCommandIsAMistake() {
        assertThat(Commands.wantedBy(new String[] {"bookelt"})).isTrue();
        assertThat(Commands.run(new String[] {"bookelt"})).isEqualTo(2);
        assertThat(said()).contains("bookelt");
        assertThat(Commands.wantedBy(new String[] {"--server.port=9090"})).isFalse();
    }

    @Test
    void aBookletComesOutTheSameEachTime() throws IOException {
        var one = folder.resolve("one.pdf");
        var other = folder.resolve("other.pdf");
        for (var file : new Path[] {one, other}) {
            assertThat(Commands.run(new String[] {
                "booklet", RECIPES.resolve("buberts.md").toString(), "--title", "Ziemas galds", "--sheet", "a5", "--out", file.toString()
            })).as(said()).isZero();
        }
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        try (var document = Loader.loadPDF(one.toFile())) {
            assertThat(document.getNumberOfPages() % 4).isZero();
        }
    }

    @Test
    void aFaultInOneFileIsSaidAndNothingIsWritten() throws IOException {
        var faulty = Files.writeString(folder.resolve("bez-virsraksta.md"), "Tikai vardi.");
        var file = folder.resolve("out.pdf");
        assertThat(Commands.run(new String[] {
            "booklet", RECIPES.resolve("buberts.md").toString(), faulty.toString(),
            "--title", "T", "--sheet", "a5", "--out", file.toString()
        })).isEqualTo(2);
        assertThat(said()).contains("bez-virsraksta.md");
        assertThat(file).doesNotExist();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
