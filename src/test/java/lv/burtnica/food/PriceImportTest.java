package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceImportTest {

    private static final FoodCatalogue FOODS = FoodFiles.bundledFoods();
    private static final FoodLexicon LEXICON = FoodLexicon.bundled(FOODS);
    private static final PriceList LIST = new PriceList(
            "", "Veikals „Pie Ilzes”, Rucava", LocalDate.of(2026, 11, 20), "pašu pierakstītas cenas", Price.Tier.CHEAPEST, List.of());

    @Test
    void readsWhatAWorkerPastesFromASpreadsheet() {
        var sheet = read("Produkts\tCena\tPar cik\ngriķi\t0,89\t400 g\nolas\t2,19\t10 gab.\nrapšu eļļa\t2,49\t0,9 l\n");
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).extracting(row -> row.price().food()).containsExactly("griki", "olas", "rapsu_ella");
        var buckwheat = sheet.rows().getFirst().price();
        assertThat(buckwheat.euros()).isEqualByComparingTo("2.225");
        assertThat(buckwheat.packEuros()).isEqualByComparingTo("0.89");
        assertThat(buckwheat.per()).isEqualTo(Price.Per.KILOGRAM);
        assertThat(buckwheat.place()).isEqualTo("Veikals „Pie Ilzes”, Rucava");
        assertThat(buckwheat.source()).isEqualTo("pašu pierakstītas cenas");
        assertThat(sheet.rows().get(1).price().per()).isEqualTo(Price.Per.TEN_PIECES);
        assertThat(sheet.rows().get(1).price().euros()).isEqualByComparingTo("2.19");
        assertThat(sheet.rows().get(2).price().euros()).isEqualByComparingTo("2.7667");
        assertThat(sheet.isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "griķi;1,99\nmanna;1,20", "griķi\t1,99\nmanna\t1,20", "griķi,1.99\nmanna,1.20", "\"griķi\";\"1,99\"\r\n\"manna\";\"1,20\"\r\n",
        "griķi,\"1,99\"\nmanna,\"1,20\"", "\uFEFFProdukts;Cena\ngriķi;1,99\nmanna;1,20", "CENA (€);PRODUKTS:\n1,99;griķi\n1,20;manna",
        "food,price\nbuckwheat,1.99\nsemolina,1.20", "griķi;€ 1,99\nmanna;1,20 EUR", "\n\n;;;\ngriķi;1,99\r\rmanna;1,20\n;;\n"
    })
    void findsOutSeparatorDecimalsAndHeading(String table) {
        var sheet = read(table);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).extracting(row -> row.price().food()).containsExactly("griki", "manna");
        assertThat(sheet.rows()).extracting(row -> row.price().euros())
                .containsExactly(new BigDecimal("1.99"), new BigDecimal("1.2"));
    }

    @Test
    void takesOverTheTableThatTheStarterNotebookCameWith() {
        var sheet = read("food_id\ttier\teur_per_kg_or_l\tplace\titem_as_named\tsource\tnote\n"
                + "griki\ttypical\t2.79\tRimi\tGriķi 400g\tcenu zīme\tbez atlaides");
        assertThat(sheet.problems()).isEmpty();
        var price = sheet.rows().getFirst().price();
        assertThat(price.tier()).isEqualTo(Price.Tier.TYPICAL);
        assertThat(List.of(price.place(), price.item(), price.source(), price.note()))
                .containsExactly("Rimi", "Griķi 400g", "cenu zīme", "bez atlaides");
    }

    @Test
    void namesTheBadRowsByTheirNumbersInTheSpreadsheetAndTakesNothingOver() {
        var sheet = read("Produkts;Cena\ngriķi;1,99\n\nmanna;nav\nrīsi tvaicēti;-1\nkviešu milti;0\nsāls;\n;2,00\n");
        assertThat(sheet.isSound()).isFalse();
        assertThat(sheet.problems()).extracting(PriceSheet.Problem::number).containsExactly(4, 5, 6, 7, 8);
        assertThat(sheet.problems()).extracting(PriceSheet.Problem::key).containsExactly(
                "food.import.price", "food.import.price-range", "food.import.price-range", "food.import.no-price", "food.import.no-food");
    }

    @Test
    void asksForAnUnknownFoodWithTheThreeLikeliest() {
        var sheet = read("zirņu biezenis ar medu;1,99");
        var problem = sheet.problems().getFirst();
        assertThat(problem.key()).isEqualTo("food.import.unknown-food");
        assertThat(problem.written()).isEqualTo("zirņu biezenis ar medu");
        assertThat(problem.likely()).isNotEmpty().hasSizeLessThanOrEqualTo(3).allMatch(FOODS::contains);
    }

    @Test
    void takesTheFoodThatAPersonChose() {
        var table = "Griķi HERKULESS sētas 1kg;1,99\nnezināmais krikumiņš;3";
        var sheet = read(table, Map.of("nezināmais krikumiņš", "manna", "Griķi HERKULESS sētas 1kg", "griki"));
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).extracting(row -> row.price().food()).containsExactly("griki", "manna");
        assertThat(read(table, Map.of("nezināmais krikumiņš", "nav_tada")).problems()).isNotEmpty();
    }

    @Test
    void refusesTheSameFoodTwiceInOneTier() {
        var sheet = read("produkts;cena;veids\ngriķi;1,99;lētākā\nGRIĶI;2,99;parastā\ngriķi;1,89;lētākā");
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.number()).isEqualTo(4);
            assertThat(problem.key()).isEqualTo("food.import.twice");
            assertThat(problem.arguments()).containsEntry("row", 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"})
    void refusesFormulasInAnyCell(String formula) {
        var quoted = "\"" + formula.replace("\"", "\"\"") + "\"";
        assertThat(read("griķi\t" + quoted).problems().getFirst().key()).isIn("food.import.formula", "food.import.price");
        assertThat(read(quoted + "\t1,99").isSound()).isFalse();
        assertThat(read("produkts\tcena\tprece\ngriķi\t1,99\t" + quoted).isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "12345,6", "0,00001", "NaN", "Infinity", "1,2,3", "٣", "1.000,50", "0x10"})
    void refusesNumbersThatAreNoPrice(String price) {
        assertThat(read("griķi\t" + price).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).startsWith("food.import.price"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-05|true", "5.11.2026|true", "05.11.26|true", "05/11/2026|true", "2026.11.05.|true", "11.2026|true", "2026-11|true",
        "2026. gada 5. novembris|true", "novembris 2026|true", "5 November 2026|true", "2026|true", "05.10.2026|false",
        "2025|false", "31.02.2026|false", "13/13/2026|false", "vakar|false", "45983|false"
    })
    void comparesTheDayOfARowWithTheMonthOfTheList(String date, boolean fits) {
        assertThat(read("produkts;cena;datums\ngriķi;1,99;" + date).isSound()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kg|KILOGRAM|2", "€/kg|KILOGRAM|2", "1 kg|KILOGRAM|2", "500g|KILOGRAM|4", "0,5 kg|KILOGRAM|4", "2 l|LITRE|1",
        "500 ml|LITRE|4", "10 gab.|TEN_PIECES|2", "gab|TEN_PIECES|20", "6 gab|TEN_PIECES|3.3333"
    })
    void reckonsThePriceOfAPackForItsUnit(String size, Price.Per per, BigDecimal euros) {
        var price = read("griķi\t2\t" + size).rows().getFirst().price();
        assertThat(price.per()).isEqualTo(per);
        assertThat(price.euros()).isEqualByComparingTo(euros);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 g", "-1 kg", "maiss", "5 pēdas", "1e9 kg", "99999999 kg"})
    void refusesSizesThatAreNone(String size) {
        assertThat(read("griķi\t2\t" + size).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("food.import.unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t\n ", "\uFEFF", "Produkts;Cena"})
    void saysThatNothingIsThere(String table) {
        assertThat(read(table).problems()).singleElement().satisfies(problem -> assertThat(problem.key()).isEqualTo("food.import.nothing"));
    }

    @Test
    void saysWhereAQuoteIsNotClosed() {
        var sheet = read("griķi;1,99\nmanna;\"1,20\nrīsi;2");
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("food.import.open-quote");
            assertThat(problem.number()).isEqualTo(2);
        });
    }

    @Test
    void saysThatAHeadingLacksThePrice() {
        assertThat(read("Produkts;Veikals\ngriķi;Rimi").problems().getFirst().key()).isEqualTo("food.import.no-column");
    }

    @Test
    void keepsABreakInsideAQuotedCellWithinItsRow() {
        var sheet = read("produkts;cena;piezīme\ngriķi;1,99;\"svērts\n\"\"Rimi\"\"\"\nmanna;x;");
        assertThat(sheet.rows().getFirst().price().note()).isEqualTo("svērts \"Rimi\"");
        assertThat(sheet.problems()).extracting(PriceSheet.Problem::number).containsExactly(3);
    }

    @Test
    @Timeout(20)
    void readsTenThousandRowsAndReportsEach() {
        var table = IntStream.range(0, 10_000).mapToObj(n -> "krikums numur " + n + ";1,99").collect(Collectors.joining("\n"));
        var began = System.nanoTime();
        var sheet = read(table);
        assertThat(sheet.problems()).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void refusesMoreThanAnybodyMeansToPaste() {
        assertThat(read("griķi;1\n".repeat(20_001)).problems().getFirst().key()).isEqualTo("food.import.too-many-rows");
        assertThat(read("x".repeat(3_000_001)).problems().getFirst().key()).isEqualTo("food.import.too-large");
        assertThat(read("griķi;1;" + "ļ".repeat(301)).isSound()).isFalse();
        assertThat(read("griķi;1,99" + ";".repeat(10_000)).isSound()).isTrue();
    }

    private static PriceSheet read(String table) {
        return read(table, Map.of());
    }

    private static PriceSheet read(String table, Map<String, String> chosen) {
        return new PriceImport(FOODS, LEXICON, LIST, Texts.LATVIAN, chosen).read(table);
    }
}
