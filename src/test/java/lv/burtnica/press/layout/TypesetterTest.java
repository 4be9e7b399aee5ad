package lv.burtnica.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Facts;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.FillPages;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Index;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.PageBreak;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.SparePage;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;
import lv.burtnica.press.font.FontFiles;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Draw.Letters;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final String STEP = "Ar karoti veidojiet plācenīšus un cepiet uz vidējas uguns 4 minūtes no katras puses, līdz tie ir "
            + "zeltaini un nebirst, tad lieciet tos uz šķīvja un apsedziet, lai tie paliek silti un sulīgi līdz galam. ";

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26, 27, 28, 29, 30})
    void aStepIsNeverCutAfterItsFirstOrBeforeItsLastLine(int linesAbove) {
        var blocks = new ArrayList<Block>(Stream.generate(() -> Paragraph.of("Rinda.")).limit(linesAbove / 2).toList());
        blocks.add(Heading.plain(3, "Kā pagatavot"));
        blocks.add(Steps.of(Stream.of("1" + STEP, "2" + STEP, "3" + STEP + STEP)));
        var pages = lines(set(blocks));
        assertThat(pages).hasSizeGreaterThan(1);
        for (var page : pages) {
            var body = page.stream().filter(line -> line.length() > 8).toList();
            var alone = body.getLast();
            assertThat(alone.startsWith("Kā pagatavot")).as("heading at the foot of a page").isFalse();
            assertThat(alone.matches("[123]Ar karoti.*")).as("first line alone at the foot: " + alone).isFalse();
        }
        assertThat(pages.get(1).getFirst()).as("last line alone at the head").doesNotStartWith("līdz galam");
    }

    @Test
    void anIngredientListMovesToTheNextPageWithItsHeading() {
        var rows = IntStream.rangeClosed(1, 14).mapToObj(i -> Row.of("" + i, "g", "produkts", "", false)).toList();
        var blocks = new ArrayList<Block>(Stream.generate(() -> Paragraph.of("Rinda.")).limit(14).toList());
        blocks.add(Heading.plain(3, "Kas vajadzīgs"));
        blocks.add(new IngredientTable(List.of(new Group("", rows)), ""));
        var pages = lines(set(blocks));
        assertThat(pages.get(0)).containsOnly("Rinda.", "1");
        assertThat(pages.get(1)).startsWith("Kas vajadzīgs").contains("14 ");
    }

    @Test
    void numbersOfIngredientsEndOnOneLine() {
        var rows = List.of(
                Row.of("200", "g", "griķi", "", false),
                Row.of("½", "tējk.", "sāls", "", false),
                Row.of("1,5", "l", "ūdens", "", false));
        var plan = set(List.of(new IngredientTable(List.of(new Group("", rows)), "")));
        var ends = Drawn.letters(plan.pages().getFirst()).stream()
                .filter(each -> each.text().matches("(200|½|1,5) "))
                .map(each -> Math.round(each.x() + width(each)))
                .distinct();
        assertThat(ends).hasSize(1);
    }

    @Test
    void theBlankAtTheEndOfALineIsKeptForTheEar() {
        var texts = Drawn.letters(set(List.of(Paragraph.of(STEP + STEP))).pages().getFirst()).stream()
                .map(Letters::text)
                .filter(text -> !text.equals("1"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(4);
        assertThat(String.join("", texts)).isEqualTo((STEP + STEP));
    }

    @Test
    void aNumberStaysWithItsUnit() {
        var lines = lines(set(List.of(Paragraph.of("vāriet 15 minūtes un ".repeat(30))))).getFirst();
        assertThat(lines).noneMatch(line -> line.endsWith("15 ") || line.endsWith("15"));
    }

    @Test
    void aNumberWithAMinusOrAPointStaysWithItsUnit() {
        for (var before = 0; before < 40; before++) {
            var lines = lines(set(List.of(Paragraph.of("v".repeat(before) + " " + "at −18 °C or leave 1.5 cm free ".repeat(20))))).getFirst();
            assertThat(lines).noneMatch(line -> line.strip().matches(".*(−18|1\\.5)"));
        }
    }

    @Test
    void anAbbreviationOfTwoPartsIsNotTornApart() {
        for (var before = 0; before < 40; before++) {
            var lines = lines(set(List.of(Paragraph.of("v".repeat(before) + " " + "pieberiet 2 ēd. k. cukura u. c. ".repeat(20))))).getFirst();
            assertThat(lines).noneMatch(line -> line.strip().matches(".*(2|ēd\\.|u\\.)") || line.startsWith("k."));
        }
    }

    @Test
    void aSizeIsNotTornApart() {
        for (var before = 0; before < 40; before++) {
            var lines = lines(set(List.of(Paragraph.of("v".repeat(before) + " " + "plātni 20 × 25 cm liela ".repeat(20))))).getFirst();
            assertThat(lines).noneMatch(line -> line.strip().matches(".*(20|×|25)"));
        }
    }

    @Test
    void aLongUnitStaysOnItsLineWhereNoNameHasToBreakForIt() {
        var wide = lines(set(List.of(new IngredientTable(List.of(new Group("", List.of(
                Row.of("2½", "bundžas (250 g)", "sautētas gaļas", "", false), Row.of("1", "g", "sāls", "", false)))), ""))));
        assertThat(wide.getFirst()).contains("bundžas (250 g)");
        var narrow = lines(set(List.of(new IngredientTable(List.of(new Group("", List.of(
                Row.of("2½", "lielas bundžas (250 g un vēl 30 g)", "gaļas", "sautētas ar zirņiem un burkāniem ilgi un lēni", false)))), ""))));
        assertThat(narrow.getFirst()).doesNotContain("lielas bundžas (250 g un vēl 30 g)");
        var table = new IngredientTable(List.of(new Group("", List.of(
                Row.of("1", "bundža (250 g)", "sautētas cūkgaļas", "smalki sagrieztas", true)))), "no pakas");
        var column = lines(set(List.of(new Columns(List.of(Columns.Column.of(1, table), Columns.Column.of(1, table))))));
        assertThat(column.getFirst()).as("no name is cut").contains("cūkgaļas", "sagrieztas ");
    }

    @Test
    void inANarrowColumnAUnitComesCloserToANameRatherThanCutItsWord() {
        var list = new IngredientTable(List.of(new Group("", List.of(
                Row.of("700", "ml", "ūdens", "", false), Row.of("2", "daiviņas", "ķiploka", "sasmalcinātas", false)))), "");
        var half = List.<Block>of(Heading.plain(3, "Kas vajadzīgs"), list);
        var words = lines(set(List.of(new Columns(List.of(
                new Columns.Column(1, Columns.Align.TOP, half), new Columns.Column(1, Columns.Align.TOP, half))))));
        assertThat(words.getFirst()).anyMatch(line -> line.contains("sasmalcinātas")).anyMatch(line -> line.contains("daiviņas"));
    }

    @Test
    void aFoodOfSeveralLinesHasOneRuleBelowIt() {
        var table = new IngredientTable(List.of(new Group("", List.of(
                Row.of("1", "g", "sāls", "", false),
                Row.of("", "", "maltie melnie pipari no lielās bundžas", "pēc garšas un cik nu kuram patīk pipari zupā", false)))), "");
        var plan = set(List.of(table));
        var rules = Drawn.shapes(plan.pages().getFirst()).stream()
                .filter(shape -> shape.paint().equals(Paint.line(Ink.RULE, 0.5)))
                .toList();
        assertThat(lines(plan).getFirst().stream().filter(line -> line.contains("pipari"))).as("the name is broken").hasSizeGreaterThan(1);
        assertThat(rules).as("a rule below each of two foods").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"24, 1", "41, 2"})
    void theRowsOfALongTableStandCloserSoThatNoneIsLonelyOnAnotherPage(int rows, int pages) {
        var table = new Table(
                List.of(Table.Column.of("Produkts", 1), new Table.Column("Glāze", 1, true)),
                IntStream.range(0, rows).mapToObj(i -> List.of(Words.of(i + " milti"), Words.of("130 g"))).toList());
        var plan = set(List.of(table));
        assertThat(plan.pages()).hasSize(pages);
        var baselines = Drawn.letters(plan.pages().getFirst()).stream().map(Letters::baseline).distinct().limit(3).toList();
        assertThat(baselines.get(2) - baselines.get(1)).as("12 pt letters in 14 pt lines and more").isBetween(15.0, 24.0);
    }

    @Test
    void onBothPagesOfATableTheRowsStandEquallyCloseAndAShortOneHasRoom() {
        var few = rowDistances(12);
        assertThat(few).as("one page").hasSize(1);
        assertThat(rowDistances(41).stream().mapToLong(Math::round).distinct()).as("two pages").hasSize(1).allMatch(each -> each < few.getFirst());
    }

    /** From the first row to the second, on each page of a table. */
    private static List<Double> rowDistances(int rows) {
        var table = new Table(
                List.of(Table.Column.of("Produkts", 1), new Table.Column("Glāze", 1, true)),
                IntStream.range(0, rows).mapToObj(i -> List.of(Words.of("milti"), Words.of("130 g"))).toList());
        return set(List.of(table)).pages().stream()
                .map(page -> Drawn.letters(page).stream().filter(each -> each.text().startsWith("milti")).map(Letters::baseline).toList())
                .map(baselines -> baselines.get(1) - baselines.get(0))
                .toList();
    }

    @Test
    void aTableToWriteInKeepsItsRoom() {
        var rows = Stream.generate(() -> List.of(Words.of("Vārds"), Words.NONE)).limit(21).toList();
        var table = new Table(List.of(Table.Column.of("Kas", 1), Table.Column.of("Piezīmes", 1)), rows, 9);
        var baselines = Drawn.letters(set(List.of(table)).pages().getFirst()).stream()
                .filter(each -> each.text().startsWith("Vārds"))
                .map(Letters::baseline)
                .toList();
        assertThat(baselines.get(1) - baselines.get(0)).isGreaterThanOrEqualTo(Sheet.points(9) - 0.01);
    }

    @Test
    void anEntryOfAnIndexHasNoEmptyLineBelowItHoweverManyNumbersItHas() {
        var blocks = IntStream.rangeClosed(1, 40)
                .<Block>mapToObj(i -> Section.of("Putra", List.of(Heading.listed(2, "Putra", "putra-" + i))))
                .collect(Collectors.toCollection(ArrayList::new));
        blocks.add(Section.of("Rādītājs", List.of(new Index("lappuse", IntStream.rangeClosed(2, 40)
                .mapToObj(n -> new Index.Entry("zirņi", IntStream.rangeClosed(1, n).mapToObj(i -> "putra-" + i).toList()))
                .toList()))));
        var pages = set(blocks).pages();
        for (var page : pages.subList(40, pages.size())) {
            var lines = Drawn.letters(page).stream().map(Letters::baseline).filter(y -> y < Sheet.points(190)).distinct().sorted().toList();
            for (var i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).isBetween(14.0, 20.0);
            }
        }
    }

    @Test
    void aPageThatIsLittleMoreThanHalfFullIsFilledUpWithPartOfAList() {
        var above = Stream.generate(() -> (Block) Paragraph.of("Vārds.")).limit(10);
        var list = new IngredientTable(List.of(new Group("", rows(18))), "");
        var blocks = Stream.concat(above, Stream.of(Heading.plain(3, "Kas vajadzīgs"), list)).toList();
        var pages = lines(set(blocks));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Kas vajadzīgs").hasSizeGreaterThan(14);
    }

    @Test
    void aSignStaysWithItsLabelInANarrowColumn() {
        var facts = Facts.cards(
                new Fact(Symbol.COIN, "Lēti", Words.of("vismaz 0,37 €"), Words.of("par porciju")),
                new Fact(Symbol.FULL_CIRCLE, "Veselīgi", Words.of("Daudz piesātināto tauku"), Words.of("404 kcal porcijā")));
        var plan = set(List.of(new Columns(List.of(Columns.Column.of(1, facts), Columns.Column.of(1, facts)))));
        var letters = Drawn.letters(plan.pages().getFirst());
        assertThat(at(letters, "Veselīgi").x()).as("beside its sign, as the other label").isEqualTo(at(letters, "Lēti").x());
        assertThat(at(letters, "Veselīgi").baseline()).isEqualTo(at(letters, "Daudz").baseline());
        assertThat(at(letters, "par porciju").x()).as("not cut after „par”").isEqualTo(at(letters, "vismaz").x());
        assertThat(at(letters, "vismaz").baseline()).as("lines, where two cards have no room").isEqualTo(at(letters, "Lēti").baseline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"323 kcal a serving", "Add a pinch of salt.", "Eat a 20 cm cake."})
    void aLetterAloneNeverEndsALine(String words) {
        for (var more = 0; more < 40; more++) {
            var plan = set(List.of(Paragraph.of("Oats ".repeat(10) + "i".repeat(more) + " " + words)));
            assertThat(lines(plan).getFirst()).as("%d letters before", more).noneMatch(line -> line.strip().endsWith(" a"));
        }
    }

    @Test
    void nothingLeavesTheMarginsAndNothingIsTooSmall() {
        var facts = Facts.row(
                Fact.of(Symbol.CLOCK, "Sagatavošana", "1 stunda 35 minūtes un vēl visa nakts zirņu mērcēšanai aukstā ūdenī"),
                Fact.of(Symbol.PORTION, "", "4 porcijas"));
        var cards = Facts.cards(Stream.generate(() -> Fact.of(Symbol.COIN, "Lēti", "0,21 € par porciju")).limit(7).toArray(Fact[]::new));
        var table = new Table(
                List.of(Table.Column.of("Produkts", 1), new Table.Column("Glāze", 1, true)),
                IntStream.range(0, 60).mapToObj(i -> List.of(Words.of(i + " milti"), Words.of("130 g"))).toList());
        var plan = set(List.of(
                Heading.plain(2, "Ļotigarašnesadalāmssalikteniskārvienāvārdānekādineietilpst"),
                facts, cards, Paragraph.of("https://burtnica.example/" + "garaadrese".repeat(12)), table, new RuledLines(40)));
        for (var i = 0; i < plan.pages().size(); i++) {
            var left = Sheet.points(i % 2 == 0 ? 17 : 13);
            for (var each : Drawn.letters(plan.pages().get(i))) {
                assertThat(each.size()).isGreaterThanOrEqualTo(12);
                assertThat(each.x()).isGreaterThanOrEqualTo(left - 0.01);
                assertThat(each.x() + width(each)).as(each.text()).isLessThanOrEqualTo(left + Sheet.points(118) + 0.01);
                assertThat(each.baseline()).isLessThan(Sheet.points(200));
            }
        }
        assertThat(lines(plan).stream().filter(page -> page.contains("Produkts")).count()).as("header row on each page").isGreaterThan(1);
    }

    @Test
    void pagesStartWhereTheyShouldAndFillUpToFours() {
        var plan = set(List.of(
                Section.of("Viens", List.of(Paragraph.of("Viens"))),
                new Section("Divi", null, Start.RIGHT_PAGE, true, List.of(Paragraph.of("Divi"))),
                new Section("Trīs", null, Start.NEW_SPREAD, true, List.of(Paragraph.of("Trīs"))),
                new FillPages(1, true, "Mana recepte", List.of(Paragraph.of("Mana recepte"), RuledLines.fill())),
                Section.of("Beigas", List.of(Paragraph.of("Beigas"))),
                new PageBreak(Start.NEW_PAGE)));
        var starts = lines(plan).stream().map(page -> page.isEmpty() ? "" : page.getFirst()).toList();
        assertThat(starts).containsExactly("Viens", "", "Divi", "Trīs", "Mana recepte", "Mana recepte", "Mana recepte", "Beigas");
    }

    @Test
    void twoPagesThatBelongTogetherAreSeenAtOnce() {
        var spare = new SparePage("Piezīmes", List.of(Paragraph.quiet("Piezīmes"), RuledLines.fill()));
        var two = Section.of("Divas", List.of(Paragraph.of("Divas"), longSteps()));
        var one = Section.of("Viena", List.of(Paragraph.of("Viena")));
        assertThat(firstLines(spare, two, spare, two)).startsWith("Piezīmes", "Divas").containsOnlyOnce("Piezīmes");
        assertThat(firstLines(one, spare, two)).startsWith("Viena", "Divas").doesNotContain("Piezīmes");
        assertThat(firstLines(one, spare, one, spare, two)).startsWith("Viena", "Viena", "Piezīmes", "Divas");
        assertThat(firstLines(spare, one, spare)).containsExactly("Viena");
        assertThat(set(List.of(one, spare, one)).pages()).hasSize(2);
    }

    /** Steps that take more than one page and less than two. */
    private static Steps longSteps() {
        return Steps.of(Stream.generate(() -> "Vāriet un maisiet.").limit(30));
    }

    private static List<String> firstLines(Block... blocks) {
        return lines(set(List.of(blocks))).stream().map(page -> page.isEmpty() ? "" : page.getFirst()).toList();
    }

    @Test
    void noPageIsTurnedForALineThatALittleLessWhiteSpaceCouldHold() {
        for (var steps = 8; steps <= 30; steps++) {
            var blocks = new ArrayList<Block>(List.of(Heading.plain(2, "Zupa"), Paragraph.of("Silta.")));
            blocks.add(Steps.of(Stream.generate(() -> "Vāriet un maisiet.").limit(steps)));
            blocks.add(Paragraph.quiet("Pierakstīja: Anna"));
            var pages = lines(set(List.of(Section.of("Zupa", blocks))));
            assertThat(pages.getLast().size()).as("lines on the last page, with %d steps", steps).isGreaterThan(3);
        }
    }

    @Test
    void spaceStaysAsItIsWhereLessWouldSaveNoPage() {
        var few = List.<Block>of(Paragraph.of("Viens."), Paragraph.of("Divi."));
        var many = Stream.generate(() -> (Block) Paragraph.of("Vārds.")).limit(60).toList();
        assertThat(gap(set(List.of(Section.of("Daudz", many))))).isEqualTo(gap(set(List.of(Section.of("Maz", few)))));
    }

    private static long gap(Plan plan) {
        var letters = Drawn.letters(plan.pages().getFirst());
        return Math.round(letters.get(1).baseline() - letters.get(0).baseline());
    }

    @Test
    void aListInGroupsIsDividedBetweenThemWhereAPageWouldStayEmpty() {
        var plan = set(List.of(
                Heading.plain(2, "Bumbiņas"), Paragraph.of("Mīkstas."), Heading.plain(3, "Kas vajadzīgs"),
                new IngredientTable(List.of(new Group("Bumbiņām", rows(11)), new Group("Mērcei", rows(13))), "")));
        var pages = lines(plan);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Bumbiņas", "Bumbiņām").doesNotContain("Mērcei");
        assertThat(pages.get(1)).contains("Mērcei");
    }

    private static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Row.of("" + i, "g", "produkts", "", true)).toList();
    }

    @Test
    void headingsBesideEachOtherStayWithWhatComesBelow() {
        for (var above = 20; above <= 32; above++) {
            var blocks = new ArrayList<Block>(Stream.generate(() -> Paragraph.of("Rinda.")).limit(above / 2).toList());
            blocks.add(new Columns(List.of(
                    Columns.Column.of(1, Heading.plain(3, "Kā pagatavot")), Columns.Column.of(1, Heading.plain(3, "What to do")))));
            blocks.add(new Columns(List.of(
                    Columns.Column.of(1, Steps.of(Stream.of(STEP))), Columns.Column.of(1, Steps.of(Stream.of(STEP))))));
            for (var page : lines(set(blocks))) {
                assertThat(page.stream().filter(line -> line.length() > 2).toList().getLast()).isNotEqualTo("What to do");
            }
        }
    }

    @Test
    void columnsThatAreTooTallGetWiderInsteadOfParting() {
        var words = new Paragraph(Words.of("Bļodā samaisiet piena pulveri, olu pulveri, cukuru un sāli. ".repeat(11)), Paragraph.Voice.LEAD);
        var plan = set(List.of(new Columns(List.of(
                Columns.Column.of(1, words), Columns.Column.of(1, Paragraph.of("Blakus"))))));
        assertThat(plan.pages()).hasSize(1);
        assertThat(Drawn.letters(plan.pages().getFirst()).stream().filter(each -> each.text().equals("Blakus")).findFirst().orElseThrow().x())
                .as("still beside").isGreaterThan(Sheet.points(70));
    }

    @Test
    void inANarrowColumnTheDiamondStandsForItsWords() {
        var table = new IngredientTable(List.of(new Group("", rows(3))), "no pakas");
        var narrow = set(List.of(new Columns(List.of(Columns.Column.of(1, table), Columns.Column.of(1, Paragraph.of("Blakus"))))));
        assertThat(lines(narrow).getFirst()).noneMatch(line -> line.contains("pakas"));
        var tags = new ArrayList<Tag>();
        collect(narrow.root(), tags);
        assertThat(tags.stream().filter(tag -> "no pakas".equals(tag.property(Tag.Property.ACTUAL_TEXT)))).hasSize(3);
        assertThat(lines(set(List.of(table))).getFirst()).anyMatch(line -> line.contains("pakas"));
    }

    @Test
    void aNumberTooWideForItsColumnPartsFromItsUnitAndNotWithinIt() {
        var plan = set(List.of(new Columns(List.of(
                Columns.Column.of(1, Paragraph.of("120–150 kilogrammiem")), Columns.Column.of(3, Paragraph.of("Blakus"))))));
        assertThat(lines(plan).getFirst()).contains("120–150 ", "kilogrammiem").doesNotContain("kilogrammie");
    }

    @Test
    void aCardWithMoreToSayIsWider() {
        var plan = set(List.of(Facts.cards(
                new Fact(Symbol.COIN, "Lēti", Words.of("vismaz 0,37 €"), Words.of("par porciju. Cenas no 2025. gada maija, 2026. gada augusta.")),
                Fact.of(Symbol.SMILE, "Garšīgi", "Vēl neviens nav teicis"),
                Fact.of(Symbol.LEAF, "Veselīgi", "Daudz piesātināto tauku"))));
        var letters = Drawn.letters(plan.pages().getFirst());
        var starts = Stream.of("Lēti", "Garšīgi", "Veselīgi")
                .map(label -> letters.stream().filter(each -> each.text().startsWith(label)).findFirst().orElseThrow().x())
                .toList();
        assertThat(starts.get(1) - starts.get(0)).isGreaterThan(starts.get(2) - starts.get(1));
        assertThat(letters).noneMatch(each -> each.text().equals("piesātināt"));
    }

    @Test
    void inOneColumnEachFactHasALineAndALongOneGoesOnBesideItsLabel() {
        var facts = Facts.cards(
                new Fact(Symbol.COIN, "Lēti", Words.of("0,37 €"), Words.of("par porciju")),
                Fact.of(Symbol.SMILE, "Garšīgi", "Vēl neviens nav teicis"),
                new Fact(Symbol.LEAF, "Veselīgi", Words.of("Daudz piesātināto tauku"), Words.of("404 kcal porcijā, ja nekas nepaliek pāri")));
        var plan = set(List.of(facts, Paragraph.of("Alergēni.")), Sheet.A4, Look.LARGE_PRINT);
        var letters = Drawn.letters(plan.pages().getFirst());
        assertThat(letters.stream().map(Letters::text).map(String::strip)).startsWith("Lēti", "0,37 €", "par porciju", "Garšīgi");
        assertThat(at(letters, "par porciju").baseline()).isEqualTo(at(letters, "Lēti").baseline());
        assertThat(at(letters, "Vēl").x()).as("all begin at the same place").isEqualTo(at(letters, "0,37").x());
        var second = letters.stream().filter(each -> each.baseline() > at(letters, "Veselīgi").baseline() + 1).findFirst().orElseThrow();
        assertThat(second.text()).as("does not fit any more").doesNotStartWith("Alergēni");
        assertThat(second.x()).isEqualTo(at(letters, "0,37").x());
        assertThat(letters).allMatch(each -> each.size() >= 16 && each.x() + width(each) <= Sheet.points(210));
        var many = Facts.cards(Stream.generate(() -> Fact.of(Symbol.NONE, "", "0,21 €")).limit(90).toArray(Fact[]::new));
        assertThat(set(List.of(many), Sheet.A4, Look.LARGE_PRINT).pages()).as("go on overleaf").hasSizeGreaterThan(1);
    }

    private static Letters at(List<Letters> letters, String start) {
        return letters.stream().filter(each -> each.text().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void theWordsOfTheParcelHaveNoLineOfTheirOwnWhereAnotherLineSaysThem() {
        var tags = new ArrayList<Tag>();
        for (var many = 1; many < 20; many++) {
            var lengthy = Row.of("90", "g", "oga ".repeat(many).strip(), "", true);
            var alone = new IngredientTable(List.of(new Group("", List.of(lengthy))), "no pakas");
            assertThat(lines(set(List.of(alone))).getFirst()).as("nobody else says it").anyMatch(line -> line.contains("pakas"));
            var two = new IngredientTable(List.of(new Group("", List.of(lengthy, Row.of("2", "g", "cukura", "", true)))), "no pakas");
            var plan = set(List.of(two));
            var letters = Drawn.letters(plan.pages().getFirst());
            var left = at(letters, "oga").x();
            assertThat(letters).noneMatch(each -> each.text().startsWith("no") && each.x() < left + 20);
            assertThat(letters).as("beside the sugar").anyMatch(each -> each.text().startsWith("no"));
            collect(plan.root(), tags);
        }
        assertThat(tags).as("heard where it is not read").anyMatch(tag -> "no pakas".equals(tag.property(Tag.Property.ACTUAL_TEXT)));
    }

    @Test
    void everythingDrawnBelongsToAnElementOrIsAnArtifact() {
        var plan = set(List.of(Heading.plain(1, "Griķi"), Paragraph.of("Noskalojiet."), Steps.of(Stream.of("Vāriet."))));
        var inTree = new ArrayList<Tag>();
        collect(plan.root(), inTree);
        for (var item : plan.pages().getFirst().items()) {
            if (item instanceof Item.Mark mark) {
                switch (mark.owner()) {
                    case Tag tag -> assertThat(inTree).contains(tag);
                    case Artifact artifact -> assertThat(artifact).isNotNull();
                }
            }
        }
    }

    private static void collect(Tag tag, List<Tag> all) {
        all.add(tag);
        tag.children().forEach(child -> collect(child, all));
    }

    private static Plan set(List<Block> blocks) {
        return set(blocks, Sheet.A5, Look.BOOKLET);
    }

    private static Plan set(List<Block> blocks, Sheet sheet, Look look) {
        var manuscript =
                new Manuscript("Pārbaude", Locale.of("lv"), "Rucava", "", "", Instant.EPOCH, blocks);
        return Typesetter.set(manuscript, sheet, look);
    }

    private static List<List<String>> lines(Plan plan) {
        return plan.pages().stream()
                .map(page -> Drawn.letters(page).stream()
                        .map(Letters::text)
                        .toList())
                .toList();
    }

    /** Without the blank at the end, which may stand in the margin. */
    private static double width(Letters letters) {
        var widths = FontFiles.widths(letters.face());
        return letters.text().stripTrailing().chars().map(c -> widths.of((char) c)).sum() * letters.size() / 1000;
    }
}
