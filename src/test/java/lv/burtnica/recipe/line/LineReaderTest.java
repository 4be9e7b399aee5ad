package lv.burtnica.recipe.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Unit;
import org.assertj.core.api.Assertions;
import lv.burtnica.recipe.line.Corrections.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static final Locale LATVIAN = Locale.of("lv");
    private static final FoodCatalogue FOODS = FoodFiles.bundledFoods();
    private static final LineReader READER = LineReader.of(FOODS);

    @Test
    void takesALineApart() {
        var reading = read("• 1 bundža (250 g) sautētas cūkgaļas, sadalīta gabaliņos (ja ir)");
        assertThat(reading.amount()).isEqualTo(Amount.of(1));
        assertThat(reading.unit()).isEqualTo(Unit.CAN);
        assertThat(reading.packSize()).isEqualTo(new Quantity(Amount.of(250), Unit.G));
        assertThat(reading.amountText()).isEqualTo("1 bundža (250 g)");
        assertThat(reading.name()).isEqualTo("sautētas cūkgaļas");
        assertThat(reading.food()).isEqualTo("cukgala_sauteta");
        assertThat(reading.preparation()).isEqualTo("sadalīta gabaliņos");
        assertThat(reading.optional()).isTrue();
        assertThat(reading.isSure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 ēd. k. rapšu eļļas, cepšanai | 2 ēd. k. | rapšu eļļas, cepšanai", "200g griķu | 200g | griķu",
        "Piens – 200 ml | 200 ml | Piens –",
        "sāls pēc garšas | '' | sāls pēc garšas", "1½ glāzes miltu | 1½ glāzes | miltu"
    })
    void divideALineIntoAmountAndRest(String line, String amount, String rest) {
        assertThat(read(line).amountText()).isEqualTo(amount);
        assertThat(read(line).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 ēd. k. kaskaviela", "", "   ", "???", "jāsamaisa viss kopā", "1 glāze", "vai", "(", "2 x", "1/0 glāzes"})
    void dropsNoLineAndIsNotSureOfTheUnknown(String line) {
        var reading = read(line);
        assertThat(reading.original()).isEqualTo(line);
        assertThat(reading.food()).isNull();
        assertThat(reading.confidence()).isLessThan(LineReading.SURE);
    }

    @Test
    void offersTheLikeliestFoodsWhereItIsNotSure() {
        var reading = read("1 bundža zivju konservu");
        assertThat(reading.isSure()).isFalse();
        assertThat(reading.candidates()).hasSizeBetween(1, 3).contains("zivis_tomatu_merce");
        assertThat(read("2 ēd. k. olīveļļas").food()).isNull();
        assertThat(read("200 g pupiņu").isSure()).isFalse();
        assertThat(read("200 g pupiņu").candidates()).contains("pupinas_baltas", "pupinas_sarkanas");
    }

    @Test
    void aNotebooksCorrectionsWinInEveryCase() {
        var corrections = Map.of(
                PhraseKey.of("mūsu pulveris"), new Correction("olu_pulveris"), PhraseKey.of("olīveļļa"), new Correction("rapsu_ella"));
        var reader = READER.with(corrections::get);
        assertThat(reader.read("3 ēd. k. mūsu pulvera", LATVIAN).food()).isEqualTo("olu_pulveris");
        var oil = reader.read("2 ēd. k. olīveļļas", LATVIAN);
        assertThat(oil.food()).isEqualTo("rapsu_ella");
        assertThat(oil.isSure()).isTrue();
        assertThat(oil.candidates()).startsWith("rapsu_ella");
    }

    @Test
    void aFoodThatIsSaidNotToBeOnTheListIsNotGuessedAgain() {
        var reader = READER.with(Map.of(PhraseKey.of("mannas cukurs"), new Correction(null))::get);
        var reading = reader.read("2 ēd. k. mannas cukura", LATVIAN);
        assertThat(reading.food()).isNull();
        assertThat(reading.isSure()).isTrue();
        assertThat(reading.original()).isEqualTo("2 ēd. k. mannas cukura");
    }

    @Test
    void aLineWithoutAnyWordsMatchesNoCorrection() {
        var reader = READER.with(phrase -> new Correction("griki"));
        assertThat(reader.read("200 g", LATVIAN).food()).isNull();
        assertThat(reader.read("\uD83E\uDD55\uD83E\uDD55", LATVIAN).food()).isNull();
    }

    @Test
    void knowsEveryFoodByItsNamesInTheCatalogue() {
        for (var food : FOODS.all()) {
            var name = food.name(LATVIAN);
            assertThat(read("100 g " + name).candidates()).as(name).contains(food.id());
            assertThat(read("100 g " + food.genitive()).candidates()).as(food.genitive()).contains(food.id());
            assertThat(read(name.toUpperCase(LATVIAN) + " 100 G").candidates()).as(name).contains(food.id());
            for (var language : List.of("en", "lt", "ru")) {
                var other = food.names().get(language);
                if (other != null) {
                    assertThat(READER.read("100 g " + other, Locale.of(language)).candidates()).as(other).contains(food.id());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"griķi", "griķu", "griķiem", "griķus", "griķos", "griki", "grikus", "GRIĶU", "Griķīši", "gri\u0137i", "griķui"})
    void knowsAFoodInEveryForm(String word) {
        assertThat(read("100 g " + word).food()).isEqualTo("griki");
    }

    @Test
    void readsHostileLinesQuicklyAndWhole() {
        var hostile = List.of(
                "1".repeat(100_000), "1/".repeat(50_000), "(".repeat(100_000), "vai ".repeat(50_000), "g ".repeat(100_000),
                "a".repeat(100_000), "½".repeat(10_000), "2 x ".repeat(30_000), "ēd. k. ".repeat(20_000), "\u0000\u0007\u001B[31m 2 olas",
                "🥚".repeat(5_000), "\uD800 2 olas \uDFFF",
                "1\u0301\u0301\u0301 ola", "<script>alert(1)</script> 2 olas", "'; drop table foods; --",
                "\u202E2 olas\u202C", "9".repeat(9) + " kg kartupeļu", "1/999 glāzes", "2 olas\n3 āboli\r\n");
        Assertions.assertThat(hostile).allSatisfy(line -> assertThatCode(() -> {
            var start = System.nanoTime();
            var reading = read(line);
            assertThat(reading.original()).isEqualTo(line);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }).doesNotThrowAnyException());
        assertThat(read("\u0000\u0007 2 olas").food()).isEqualTo("olas");
        assertThat(read("\uFEFF2 olas 🥚").food()).isEqualTo("olas");
    }

    @Test
    void survivesAnyJumbleOfItsOwnVocabulary() {
        var pieces = List.of(
                "2", "½", "1/2", "-", "–", "x", "g", "ēd. k.", "(", ")", ",", "vai", "un", "pa", "olas", "griķu", "ja ir",
                "pēc garšas", "%", "9 %", ":", "/", "+", "pus", "ar kaudzi", "bundža", "līdz", "no", "of", "each", "à", "~",
                ".", "daiviņas", "[", "]", "*", "&");
        var random = new Random(2013);
        for (int i = 0; i < 5_000; i++) {
            var line = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var reading = read(line.toString());
            assertThat(reading.confidence()).as(line.toString()).isBetween(0.0, 1.0);
            assertThat(reading.amountText()).isSubstringOf(line);
        }
    }

    @Test
    void readsManyLinesASecondOfProcessorTime() {
        var lines = List.of("2 ēd. k. rapšu eļļas", "1 bundža (250 g) sautētas cūkgaļas", "2 burkāni, smalki sarīvēti", "sāls pēc garšas",
                "200 g sviesta vai margarīna", "lielu sīpolu", "300 g kartupleu");
        var clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < 10_000; i++) {
                read(lines.get(i % lines.size()));
            }
            best = Math.max(best, 10_000 / ((clock.getCurrentThreadCpuTime() - start) / 1e9));
        }
        System.out.printf(Locale.ROOT, "Lines read in a second of processor time: %.0f%n", best);
        assertThat(best).isGreaterThan(10_000);
    }

    private static LineReading read(String line) {
        return READER.read(line, LATVIAN);
    }
}
