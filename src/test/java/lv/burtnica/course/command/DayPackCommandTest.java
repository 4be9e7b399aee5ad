package lv.burtnica.course.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.press.PdfAssert;
import lv.burtnica.press.PdfCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPackCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of("recipes/course", "--out", out().toString()));
        arguments.addAll(List.of(more));
        var command = DayPackCommand.commandLine(Locale.of("lv"));
        command.setErr(new PrintWriter(said, true)).setOut(new PrintWriter(said, true));
        return command.execute(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("mape.pdf");
    }

    @Test
    void printsAPack() throws IOException {
        assertThat(run("--lesson", "1", "--people", "10", "--date", "2026-12-01", "--parcel", "lv-2013")).isZero();
        PdfAssert.assertThat(PdfCheck.of(Files.readAllBytes(out()))).isIn("lv").reads("2026. gada 1. decembris", "10 porciju", "Alergēni šodien");
    }

    @Test
    void printsOneSheetInEnglish() throws IOException {
        assertThat(run("--lesson", "1", "--people", "10", "--date", "2026-12-01", "--lang", "en", "--sheet", "shopping")).isZero();
        PdfAssert.assertThat(PdfCheck.of(Files.readAllBytes(out()))).isIn("en").reads("Shopping list", "For 10 people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--lesson 7 --people 10 --date 2026-12-01 | 1, 2, 3, 4, 5, 6",
        "--lesson 1 --people 0 --date 2026-12-01 | no 1 līdz 60",
        "--lesson 1 --people 10 --date rit | 2026-12-01",
        "--lesson 1 --people 10 --date 2026-12-01 --time 25:00 | 10:00",
        "--lesson 1 --people 10 --date 2026-12-01 --parcel lv-1066 | lv-2013",
        "--lesson 1 --people 10 --date 2026-12-01 --sheet menu | shopping",
        "--lesson 1 --people 10 --date 2026-12-01 --sheet certificate | attendance",
        "--lesson 1 --people 10 --date 2026-12-01 --budget -1 | mazāka par 0",
        "--lesson 1 --people 10 --date 2026-12-01 --lang de | de",
    })
    void saysWhatIsWrongAndWritesNothing(String arguments, String sentence) {
        assertThat(run(arguments.strip().split(" "))).isEqualTo(2);
        assertThat(said.toString()).contains(sentence);
        assertThat(out()).doesNotExist();
    }

    @Test
    void saysThatAFolderHoldsNoCourse() {
        var command = DayPackCommand.commandLine(Locale.of("lv")).setErr(new PrintWriter(said, true));
        assertThat(command.execute(folder.toString(), "--lesson", "1", "--people", "2", "--date", "2026-12-01", "--out", out().toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("course.md");
    }
}
