package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("grikis.md"), "---\nkind: soup\n---\n# Griķis\n\n---\n\n- *200 g*   griķu\n---\nVāriet.\n")
                .toString();
    }

    @Test
    void printsJsonLdOnOneLine() {
        assertThat(run(file, "--to", "jsonld")).isZero();
        assertThat(out.toString()).startsWith("{\"@context\":\"https://schema.org\",").contains("\"200 g   griķu\"").endsWith("}\n")
                .containsOnlyOnce("\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsRecipeMdsOwnJson() {
        assertThat(run(file, "--to", "recipemd-json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"title\"", "\"factor\"", "\"instructions\"").endsWith("}\n");
    }

    @Test
    void printsATidyFile() {
        assertThat(run("--to=recipemd", file)).isZero();
        assertThat(out.toString()).contains("# Griķis\n", "1. Vāriet.\n").endsWith("\n");
    }

    @Test
    void namesEveryFaultAndPrintsNothing() throws IOException {
        Files.writeString(folder.resolve("slikts.md"), "## Zupa\n\n---\n\n- *sauja* miltu\n");
        assertThat(run(folder.resolve("slikts.md").toString(), "--to", "jsonld")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2)
                .anyMatch(line -> line.endsWith("slikts.md:1: Nosaukuma priekšā ir 2 zīmes „#”. Atstājiet vienu: „# Nosaukums”."))
                .anyMatch(line -> line.contains("slikts.md:5: Daudzumā „sauja” nav skaitļa."));
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(run(folder.resolve("nav.md").toString(), "--to", "recipemd-json", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).endsWith("nav.md: There is no such file. Check the name.\n");
    }

    @Test
    void wantsToKnowTheForm() {
        assertThat(run(file)).isEqualTo(2);
        assertThat(run(file, "--to", "pdf")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Pārvērš receptes failu", "Receptes fails.", "jsonld|recipemd-json|recipemd", "Valoda, kurā");
    }

    private int run(String... arguments) {
        return ConvertCommand.commandLine(Texts.LATVIAN).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
