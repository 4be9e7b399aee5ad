package lv.burtnica.recipe.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsOneObjectALine() throws IOException {
        var file = folder.resolve("rindas.txt");
        Files.writeString(file, "\uFEFF1 paciņa (400 g) griķu\n\n2–3 daiviņas ķiploka, sakapātas\nsāls pēc garšas\n½ tējk. sāls\n");
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly(
                """
                {"original":"1 paciņa (400 g) griķu","amountMin":1,"amountMax":1,"unit":"pack","packSize":{"amount":400,"unit":"g"},\
                "food":"griki","alternatives":[],"preparation":null,"note":null,"optional":false,"confidence":1.0}""",
                """
                {"original":"2–3 daiviņas ķiploka, sakapātas","amountMin":2,"amountMax":3,"unit":"clove","packSize":null,\
                "food":"kiploki","alternatives":[],"preparation":"sakapātas","note":null,"optional":false,"confidence":1.0}""",
                """
                {"original":"sāls pēc garšas","amountMin":null,"amountMax":null,"unit":"none","packSize":null,\
                "food":"sals","alternatives":[],"preparation":null,"note":"pēc garšas","optional":false,"confidence":1.0}""",
                """
                {"original":"½ tējk. sāls","amountMin":0.5,"amountMax":0.5,"unit":"tsp","packSize":null,\
                "food":"sals","alternatives":[],"preparation":null,"note":null,"optional":false,"confidence":1.0}""");
    }

    @Test
    void readsEnglishWhenAsked() throws IOException {
        var file = folder.resolve("lines.txt");
        Files.writeString(file, "2 tbsp vegetable oil, for frying\n");
        assertThat(run(file.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("\"food\":\"rapsu_ella\"", "\"preparation\":\"for frying\"");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(run(folder.resolve("nav.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nav.txt").doesNotContain("Exception");
        var binary = folder.resolve("bilde.jpg");
        Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertThat(run(binary.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("UTF-8");
        assertThat(run(folder.toString())).isEqualTo(2);
    }

    private int run(String... arguments) {
        var line = LinesCommand.commandLine(Locale.ENGLISH);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
