package lv.burtnica.booklet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.press.Jpegs;
import lv.burtnica.press.PdfAssert;
import lv.burtnica.press.PdfCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookletCommandTest {

    private static final String PORRIDGE = "recipes/griku-putra-ar-pienu-un-bruklenem.md";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @EnumSource(PaperForm.class)
    void everyFormComesOut(PaperForm form) throws IOException {
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet", form.code())).as(said.toString()).isZero();
        var bytes = Files.readAllBytes(out());
        assertThat(new String(bytes, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo(form.extension().equals("pdf") ? "%PDF" : form == PaperForm.TEXT ? "Putr" : "<!do");
    }

    @Test
    void everyOptionAtOnce() throws IOException {
        var foreword = Files.writeString(folder.resolve("ievads.txt"), "Labdien!\n\nVāriet droši.");
        assertThat(run(
                        PORRIDGE, "--title", "Putras", "--subtitle", "No pakas", "--group", "Cerību stariņš", "--foreword",
                        foreword.toString(), "--cover", "porridge", "--my-pages", "3", "--date", "2026-12-01", "--lang", "lv", "--sheet", "a5",
                        "--pictures", "none", "--letters", "andika", "--paper", "0,2", "--draft", "--without", "how-to,conversions"))
                .as(said.toString())
                .isZero();
        PdfAssert.assertThat(PdfCheck.of(Files.readAllBytes(out()))).isIn("lv").reads("Putras", "Cerību stariņš", "Vāriet droši.");
        assertThat(PdfCheck.of(Files.readAllBytes(out())).fonts()).isNotEmpty().anyMatch(font -> font.contains("Andika"));
    }

    @Test
    void partsThatAreNotWantedStayAway() throws IOException {
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet", "text")).isZero();
        assertThat(Files.readString(out())).contains("Kā lietot šo burtnīcu", "Lēti");
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet", "text", "--without", "how-to,judgements,notes,note-pages,conversions")).isZero();
        assertThat(Files.readString(out())).doesNotContain("Kā lietot šo burtnīcu", "Lēti", "Cik sver karote");
    }

    @Test
    void twoLanguagesStandSideBySide() throws IOException {
        var english = Files.readString(Path.of("recipes/en/buberts.md")).lines().filter(line -> line.startsWith("# ")).findFirst();
        assertThat(run("recipes/buberts.md", "recipes/en/buberts.md", "--title", "Saldais", "--lang", "lv", "--beside", "en", "--sheet", "text"))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(out())).contains("Buberts", english.orElseThrow().substring(2).strip());
    }

    @Test
    void aPhotographBesideARecipeIsPrintedWithoutWhatTheCameraWrote() throws IOException {
        var plain = Jpegs.plain(90, 60, 0x8aa060);
        var upright = cameraSays(Jpegs.plain(90, 60, 0x8aa060), 6);
        Files.copy(Path.of("recipes/buberts.md"), folder.resolve("buberts.md"));
        Files.write(folder.resolve("buberts.jpg"), plain);
        Files.copy(Path.of(PORRIDGE), folder.resolve("putra.md"));
        Files.write(folder.resolve("putra.jpeg"), upright);
        assertThat(run(folder.toString(), "--title", "Divas", "--sheet", "a5")).as(said.toString()).isZero();
        var check = PdfCheck.of(Files.readAllBytes(out()));
        assertThat(check.figures()).filteredOn(alt -> alt.startsWith("Fotogrāfija: ")).hasSize(2);
        var bytes = new String(Files.readAllBytes(out()), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).as("the plain one byte for byte").contains(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(bytes).doesNotContain("Exif", "Rucavas iela");
        assertThat(bytes).as("turned upright").containsPattern("/Height 90[^0-9]").containsPattern("/Width 60[^0-9]");
    }

    @Test
    void whatIsNoPhotographIsRefusedByItsName() throws IOException {
        Files.copy(Path.of("recipes/buberts.md"), folder.resolve("buberts.md"));
        Files.writeString(folder.resolve("buberts.jpg"), "Tas nav attēls.");
        assertThat(run(folder.toString(), "--title", "Viena", "--sheet", "a5")).isEqualTo(2);
        assertThat(said.toString()).contains("Buberts").doesNotContain("Exception");
        assertThat(out()).doesNotExist();
        Files.write(folder.resolve("buberts.jpg"), Arrays.copyOf(cameraSays(Jpegs.plain(90, 60, 0x8aa060), 6), 200));
        assertThat(run(folder.toString(), "--title", "Viena", "--sheet", "a5")).isEqualTo(2);
        assertThat(said.toString()).contains("buberts.jpg");
    }

    /** The file with a segment as cameras write it: which side is up, and an address. */
    private static byte[] cameraSays(byte[] jpeg, int orientation) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {(byte) orientation, 0, 0, 0, 0, 0, 0});
        exif.write("Rucavas iela".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var length = exif.size() + 2;
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        file.write(exif.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    @Test
    void everyOptionCanBeReadWithoutPicocliToo() {
        var options = BookletCommand.commandLine(Locale.of("lv")).getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
        assertThat(options).hasSizeGreaterThan(15);
        for (var option : options) {
            var words = new ArrayList<>(List.of("a.md", "b.md"));
            for (var other : options) {
                if (other == option || other.required()) {
                    words.addAll(other.arity().max() == 0 ? List.of(other.longestName()) : List.of(other.longestName(), "a5"));
                }
            }
            assertThat(plain(words)).as(option.longestName()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--help", "a.md", "a.md --sheet a5", "--sheet a5 --out x", "a.md --sheet a5 --out", "a.md --sheet --out x", "a.md --shet a5 --out x",
        "a.md --sheet a5 --sheet a4-large --out x", "a.md --sheet= --out x", "a.md -h --sheet a5 --out x", "a.md --sheet a5 --out x --"})
    void whatIsNotPlainIsLeftToPicocli(String words) {
        assertThat(plain(List.of(words.split(" ")))).isEmpty();
    }

    @Test
    void bothWaysOfReadingPrintTheSame() throws IOException {
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet=text", "--without", "notes,conversions", "--draft")).isZero();
        var withPicocli = Files.readAllBytes(out());
        var words = List.of(PORRIDGE, "--title", "Putras", "--sheet=text", "--without", "notes,conversions", "--draft", "--lang", "lv", "--out",
                out().toString());
        Files.delete(out());
        assertThat(plain(words).orElseThrow().call()).isZero();
        assertThat(Files.readAllBytes(out())).isEqualTo(withPicocli);
        var wrong = List.of(PORRIDGE, "--title", "Putras", "--sheet", "a3", "--out", out().toString());
        assertThat(plain(wrong).orElseThrow().call()).isEqualTo(2);
        assertThat(said.toString()).contains("Veidu „a3” nepazīstu.");
    }

    private Optional<BookletCommand> plain(List<String> words) {
        return BookletCommand.plain(words, Locale.of("lv"), new PrintWriter(said, true));
    }

    @Test
    void theStarterNotebookComesOutOfItsDescription() throws IOException {
        assertThat(run("recipes", "--book", "recipes/booklets/ziemas-krajumi.yaml", "--sheet", "text", "--lang", "lv")).isZero();
        assertThat(Files.readString(out())).startsWith("Ziemas krājumi").contains("Marinēti gurķi");
    }

    @Test
    void theSameTwiceIsTheSameBytes() throws IOException {
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet", "a4-imposed", "--date", "2026-12-01")).isZero();
        var first = Files.readAllBytes(out());
        assertThat(run(PORRIDGE, "--title", "Putras", "--sheet", "a4-imposed", "--date", "2026-12-01")).isZero();
        assertThat(Files.readAllBytes(out())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--sheet a3 | a5, a4-imposed",
        "--sheet a5 --lang xx | lv vai en",
        "--sheet a5 --beside zz | lv vai en",
        "--sheet a5 --date rit | 2026-12-01",
        "--sheet a5 --paper biezs | no 0 līdz 0,4 mm",
        "--sheet a5 --paper 7 | no 0 līdz 0,4 mm",
        "--sheet a5 --my-pages -1 | no 0 līdz 40",
        "--sheet a5 --my-pages daudz | no 0 līdz 40",
        "--sheet a5 --pictures some | all, drawings vai none",
        "--sheet a5 --letters gothic | usual vai andika",
        "--sheet a5 --without cover | how-to, judgements, notes, note-pages, conversions",
        "--sheet a5 --foreword nav.txt | nav.txt",
        "--sheet a5 --book nav.yaml | nav.yaml",
        "--sheet a5 --cover nav-tada | nav-tada",
    })
    void aBadOptionIsAnsweredWithASentence(String options, String sentence) {
        var arguments = new ArrayList<>(List.of(PORRIDGE, "--title", "Putras"));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(said.toString()).contains(sentence).doesNotContain("Exception", "booklet.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void withoutATitleOrWithoutRecipesThereIsNoBooklet() {
        assertThat(run(PORRIDGE, "--sheet", "a5")).isEqualTo(2);
        assertThat(said.toString()).contains("--title");
        assertThat(run(folder.toString(), "--title", "Tukša", "--sheet", "a5")).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void helpSaysEveryOptionInBothLanguages() {
        for (var language : List.of(Locale.of("lv"), Locale.ENGLISH)) {
            var help = BookletCommand.commandLine(language).getUsageMessage();
            assertThat(help).contains(
                    "--book", "--title", "--subtitle", "--group", "--foreword", "--cover", "--my-pages", "--beside", "--without", "--date",
                    "--lang", "--sheet", "--pictures", "--letters", "--paper", "--draft", "--out", "booklet-files.md");
            for (var form : PaperForm.values()) {
                assertThat(help).contains(form.code() + ":");
            }
        }
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--out", out().toString()));
        if (!arguments.contains("--lang")) {
            arguments.addAll(List.of("--lang", "lv"));
        }
        var command = BookletCommand.commandLine(Locale.of("lv"));
        command.setErr(new PrintWriter(said, true)).setOut(new PrintWriter(said, true));
        return command.execute(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("burtnica.out");
    }
}
