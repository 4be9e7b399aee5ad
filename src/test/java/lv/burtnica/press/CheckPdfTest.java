package lv.burtnica.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPdfTest {

    private static final PrintedPdf GOOD = Press.print(Samples.manuscript(Paragraph.of("Griķi")), Sheet.A5, Look.BOOKLET);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysInPlainWordsThatAFilePasses() throws IOException {
        assertThat(check(Locale.of("lv"), file("laba.pdf", GOOD.bytes()))).isZero();
        assertThat(said()).contains("laba.pdf atbilst PDF/UA-1", "ekrāna lasītājs", "PDF/A-2a", "pēc daudziem gadiem");
        assertThat(check(Locale.ENGLISH, file("good.pdf", GOOD.bytes()))).isZero();
        assertThat(said()).contains("good.pdf passes PDF/UA-1", "screen reader").doesNotContain("atbilst");
    }

    @Test
    void saysWhatIsWrongAndOnWhichPages() throws IOException {
        var folded = Imposer.impose(GOOD, Press.print(Samples.many(5, false), Sheet.A5, Look.BOOKLET),
                new Imposition(Imposition.Sides.BOTH, 0.1, true));
        assertThat(check(Locale.of("lv"), file("loksnes.pdf", folded.bytes()))).isEqualTo(2);
        assertThat(said())
                .contains("loksnes.pdf neatbilst PDF/UA-1", "ne lasīšanas secībā, ne atzīmēts kā rotājums", "Lappuses: 1, 2", "[7.1]")
                .doesNotContain("{", "clause-", "root/document");
        assertThat(check(Locale.ENGLISH, file("sheets.pdf", folded.bytes()))).isEqualTo(2);
        assertThat(said()).contains("does not pass PDF/UA-1", "neither in the reading order nor marked", "On pages 1, 2");
    }

    @Test
    void whatIsNoPdfOrNotThereIsSaidToo() throws IOException {
        assertThat(check(Locale.of("lv"), file("bilde.pdf", "GIF89a".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(1);
        assertThat(said()).contains("nav nolasāms PDF");
        assertThat(check(Locale.of("lv"), folder.resolve("nav.pdf").toString())).isEqualTo(1);
        assertThat(said()).contains("nevar atvērt");
        assertThat(check(Locale.of("lv"))).isEqualTo(1);
        assertThat(said()).contains("bin/check");
    }

    @Test
    void severalFilesAreAnsweredForByTheWorst() throws IOException {
        assertThat(check(Locale.ENGLISH, file("good.pdf", GOOD.bytes()), folder.resolve("none.pdf").toString())).isEqualTo(1);
        assertThat(said()).contains("good.pdf passes", "none.pdf cannot be opened");
    }

    @Test
    void bothLanguagesSayTheSameThingsAndEveryClauseHasWords() {
        var latvian = new CheckWords(Locale.of("lv"));
        var english = new CheckWords(Locale.ENGLISH);
        assertThat(latvian.keys()).isEqualTo(english.keys());
        assertThat(english.clause("7.18.5")).contains("link");
        assertThat(english.clause("7.21.4.1")).contains("font");
        assertThat(english.clause("99.9")).isEqualTo(english.clause("other"));
        assertThat(latvian.clause("7.3")).contains("Attēlam");
    }

    private int check(Locale language, String... files) {
        said.reset();
        return new CheckPdf(language, new PrintStream(said, true, StandardCharsets.UTF_8)).check(List.of(files));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
