package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says about a slip of the one who typed it. */
class CommandErrorsTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "booklet recipes/buberts.md --title T --lang lv | Trūkst: --sheet FORM, --out FILE. | burtnica booklet --help",
        "booklet --sheet a5 --out x.pdf --lang lv | Trūkst: FILE.md | burtnica booklet --help",
        "booklet recipes/buberts.md --shet a5 --lang lv | Opciju „--shet” nepazīstu. | --help",
        "booklet a.md --sheet a5 --lang lv --out | Aiz --out jāraksta vērtība: FILE. | --help",
        "booklet a.md --out --sheet a5 --lang lv | Aiz --out jāraksta vērtība: FILE. | --help",
        "booklet a.md --sheet a5 --sheet a4-large --out x --lang lv | --sheet ir rakstīts divreiz. Atstājiet vienu. | --help",
        "convert --to jsonld --lang lv | Trūkst: FILE.md. Pierakstiet to klāt. | burtnica convert --help",
        "convert a.md --to pdf --lang lv | „pdf” aiz --to neder. Rakstiet: jsonld|recipemd-json|recipemd. | --help",
        "convert a.md b.md --to jsonld --lang lv | „b.md” šeit ir lieks. | --help",
        "daypack recipes/course --people daudz --date 2026-12-01 --lesson 1 --out x --lang lv | „daudz” aiz --people neder. Rakstiet: N. | --help",
        "daypack recipes/course --lang lv | Trūkst: --lesson N, --people N, --date YYYY-MM-DD, --out FILE.pdf. | --help",
        "assess --portions 4 --lang lv | Trūkst: FILE.md | burtnica assess --help",
        "import --lang=lv | Trūkst: FILE | burtnica import --help",
        "lines --lang lv | Trūkst: FILE. | burtnica lines --help",
        "booklet --sheet a5 --out x.pdf --lang en | Missing: FILE.md. Please add it. | burtnica booklet --help",
        "booklet a.md --shet a5 --lang en | There is no option “--shet”. | Perhaps --sheet",
        "convert a.md --to pdf --lang en | “pdf” does not fit after --to. | burtnica convert --help",
    })
    void eachSlipIsSaidInTheLanguageAskedForWithTheWayOn(String typed, String sentence, String wayOn) {
        assertThat(run(typed)).isEqualTo(2);
        assertThat(said()).contains(sentence, wayOn).doesNotContain("Exception", "commands.");
        if (typed.endsWith("lv")) {
            assertThat(said()).doesNotContain("Missing", "Unknown", "required", "Possible", "Usage");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "booklet", "lines", "convert", "import", "assess", "daypack"})
    void everyCommandSpeaksTheLanguageOfTheComputer(String command) {
        for (var machine : List.of(Locale.of("lv", "LV"), Locale.UK, Locale.GERMANY)) {
            said.reset();
            withDefault(machine, () -> assertThat(run(command)).isEqualTo(2));
            assertThat(said()).startsWith(machine.getLanguage().equals("lv") ? "Trūkst: " : "Missing: ");
        }
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        withDefault(Locale.of("lv"), () -> assertThat(run("bookelt")).isEqualTo(2));
        assertThat(said()).contains("Komandu „bookelt” nepazīstu.", "Varbūt ", "booklet", "burtnica --help");
    }

    @Test
    void helpHasNoWordOfTheOtherLanguage() {
        withDefault(Locale.of("lv"), () -> assertThat(run("--help")).isZero());
        assertThat(said()).contains("Lietošana: ", "Komandas:", "Parāda šo palīdzību.").doesNotContain("Usage", "Commands:", "Show this");
        said.reset();
        assertThat(run("booklet --help --lang en")).isZero();
        assertThat(said()).contains("Usage: ", "Shows this help.").doesNotContain("Lietošana");
    }

    @Test
    void aStrangeLanguageIsNoReasonToFallSilent() {
        assertThat(Commands.language(new String[] {"lines", "--lang", "ru"}, Locale.of("lv"))).isEqualTo(Locale.of("lv"));
        assertThat(Commands.language(new String[] {"lines", "--lang"}, Locale.ROOT)).isEqualTo(Locale.ENGLISH);
        assertThat(Commands.language(new String[0], Locale.of("de", "AT"))).isEqualTo(Locale.ENGLISH);
    }

    private static void withDefault(Locale machine, Runnable work) {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(machine);
            work.run();
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static int run(String typed) {
        return Commands.run(new ArrayList<>(List.of(typed.split(" "))).toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
