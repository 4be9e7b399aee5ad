package lv.burtnica.recipe.assessment;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("griki.md"),
                "# Griķi ar burkāniem\n\n**4 porcijas**\n\n---\n\n- *200 g* griķu\n- *2* burkāni\n- *1 bunte* diļļu\n\n---\n\n1. Vāriet.\n")
                .toString();
    }

    @Test
    void printsOneObjectALine() throws IOException {
        var other = Files.copy(Path.of(file), folder.resolve("griki-2.md")).toString();
        assertThat(run(file, other, "--prices", "lv-2025-05", "--date", "2025-06-01", "--parcel", "lv-2013")).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        var fields = json();
        assertThat(fields.at("/cost/perPortion/value").asDouble()).isEqualTo(0.14);
        assertThat(fields.at("/cost/perPortion/certainty").asString()).isEqualTo("at_least");
        assertThat(fields.at("/cost/toPayPerPortion/value").asDouble()).isEqualTo(0.0305);
        assertThat(fields.at("/cost/lines/0/price/month").asString()).isEqualTo("2025-05");
        assertThat(fields.at("/cost/lines/2/unknown").asString()).isEqualTo("weight");
        assertThat(fields.at("/health/nutrients/energy-kcal/perPortion/value").isNumber()).isTrue();
        assertThat(fields.at("/parcelRecipe/baseFromParcel").asBoolean()).isTrue();
        assertThat(fields.at("/unknown/0/food").asString()).isEqualTo("dilles");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void marksOldPrices() {
        assertThat(run(file, "--date", "2026-11-22")).isZero();
        assertThat(json().at("/cost/oldPrices").asBoolean()).isTrue();
        assertThat(json().at("/prices").asString()).isEqualTo("newest");
    }

    @Test
    void saysWhatItCannotUseAndWhatThereIs() {
        assertThat(run(file, "--parcel", "lv-1999", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no parcel “lv-1999”", "lv-2013");
        assertThat(out.toString()).isEmpty();
        assertThat(run(file, "--prices", "lv-1999")).isEqualTo(2);
        assertThat(run(file, "--date", "vakar")).isEqualTo(2);
        assertThat(run(file, "--tier", "dear")).isEqualTo(2);
        assertThat(run(file, "--portions", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("„vakar”", "„dear”");
    }

    @Test
    void oneBadFileDoesNotHideTheGoodOnes() throws IOException {
        var bad = Files.writeString(folder.resolve("slikts.md"), "nekas").toString();
        assertThat(run(bad, file)).isEqualTo(2);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("slikts.md");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString().lines().findFirst().orElseThrow());
    }

    private int run(String... arguments) {
        return AssessCommand.commandLine(Texts.LATVIAN).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
