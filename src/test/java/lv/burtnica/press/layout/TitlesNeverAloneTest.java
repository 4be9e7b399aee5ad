package lv.burtnica.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Columns.Column;
import lv.burtnica.press.Heading;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page with a title, however long the list below it is. */
class TitlesNeverAloneTest {

    private static final String LONG = "Svētku galda lielais sakņu un zirņu sautējums ar žāvētu cūkgaļu un ķiploku grauzdiņiem";
    private static final String STEP = "Samaisiet miltus ar pienu un olām, līdz mīkla ir gluda, un lieciet to vēsumā. ";

    @ParameterizedTest
    @ValueSource(strings = {"Putra", LONG})
    void aListOfAnyLengthBeginsOnThePageOfItsTitle(String title) {
        for (var count = 3; count <= 60; count += count < 30 ? 1 : 5) {
            var pages = set(recipe(title, List.of(Heading.plain(3, "Kas vajadzīgs"), table(count, "v"))));
            assertBeginsWithItsTitle(pages, count, "Kas vajadzīgs", "v");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putra", LONG})
    void listsSideBySideBeginOnThePageOfTheirTitle(String title) {
        for (var count = 3; count <= 60; count += count < 30 ? 1 : 5) {
            var pages = set(recipe(title, List.of(pair(
                    List.of(Heading.plain(3, "Kas vajadzīgs"), table(count, "v")),
                    List.of(new Section("Porridge", Locale.ENGLISH, Start.HERE, true, List.of(
                            Heading.plain(3, "What you need"), table(count, "e"))))))));
            assertBeginsWithItsTitle(pages, count, "Kas vajadzīgs", "v");
            assertBeginsWithItsTitle(pages, count, "What you need", "e");
            for (var page : pages) {
                assertThat(names(page, "v")).as("the same rows beside each other").isEqualTo(names(page, "e"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 10", "10, 40", "26, 27", "3, 60"})
    void listsOfUnlikeLengthGoOnSideBySideToo(int left, int right) {
        var pages = set(recipe("Putra", List.of(pair(
                List.of(Heading.plain(3, "Kas vajadzīgs"), table(left, "v")),
                List.of(Heading.plain(3, "What you need"), table(right, "e"))))));
        assertBeginsWithItsTitle(pages, left, "Kas vajadzīgs", "v");
        assertBeginsWithItsTitle(pages, right, "What you need", "e");
    }

    private static void assertBeginsWithItsTitle(List<Page> pages, int count, String heading, String kind) {
        var first = texts(pages.getFirst());
        assertThat(first).as("%d rows", count).contains(heading);
        assertThat(names(pages.getFirst(), kind)).as("%d rows", count).startsWith(1, 2, 3);
        assertThat(pages.stream().flatMap(page -> names(page, kind).stream()).toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(pages.stream().map(page -> names(page, kind).size()).filter(rows -> rows > 0 && rows < 3)).isEmpty();
    }

    @Test
    void theWordsAboveAListGoWithItsRows() {
        for (var lines = 5; lines <= 40; lines++) {
            var step = Stream.generate(() -> "Samaisiet.").limit(lines).map(Paragraph::of).map(Block.class::cast);
            var left = Stream.concat(step, Stream.of(Paragraph.of("Vajag:"), table(4, "v"))).toList();
            for (var page : set(List.of(pair(left, List.of(Paragraph.of("Zīmējums")))))) {
                assertThat(texts(page).contains("Vajag:")).as("%d lines", lines).isEqualTo(names(page, "v").contains(1));
            }
        }
    }

    @Test
    void aGroupOfTheListStaysWholeWhereItCan() {
        var groups = new IngredientTable(List.of(new Group("Mīklai", rows(10, "v")), new Group("Pildījumam", rows(14, "e"))), "");
        var pages = set(recipe("Pīrāgs", List.of(Heading.plain(3, "Kas vajadzīgs"), groups)));
        assertThat(names(pages.get(0), "v")).hasSize(10);
        assertThat(names(pages.get(0), "e")).isEmpty();
        assertThat(texts(pages.get(1))).startsWith("Pildījumam");
    }

    @Test
    void aListBesideATitleGoesOnWithAGroup() {
        var groups = new IngredientTable(List.of(new Group("Mīklai", rows(15, "v")), new Group("Pildījumam", rows(15, "e"))), "");
        var pages = set(List.of(pair(List.of(Heading.plain(2, "Pīrāgs")), List.of(Heading.plain(3, "Kas vajadzīgs"), groups))));
        assertThat(texts(pages.get(0))).contains("Pīrāgs").doesNotContain("Pildījumam");
        assertThat(texts(pages.get(1))).startsWith("Pildījumam");
        assertThat(names(pages.get(1), "e")).hasSize(15);
    }

    @Test
    void aPageIsSavedWithCloserRulesBeforeAListIsDivided() {
        var few = set(recipe("Putra", List.of(table(10, "v"))));
        var many = set(recipe("Putra", List.of(table(24, "v"))));
        assertThat(many).hasSize(1);
        assertThat(distance(many)).isLessThan(distance(few)).isGreaterThan(Look.BOOKLET.body() * 1.36);
    }

    @Test
    void ofTwoPagesEachIsSetOnlyAsCloseAsItNeedsToBe() {
        var unlike = 0;
        for (var rows = 20; rows <= 26; rows++) {
            for (var lines = 12; lines <= 24; lines++) {
                var blocks = recipe("Putra", List.of(table(rows, "v"), Heading.plain(3, "Kā pagatavot")));
                blocks.addAll(Stream.generate(() -> Paragraph.of("Rinda.")).limit(lines).toList());
                var pages = set(blocks);
                var below = Drawn.letters(pages.getLast()).stream().filter(each -> each.text().equals("Rinda.")).toList();
                if (pages.size() == 2 && below.size() > 1) {
                    var first = (distance(pages) / Look.BOOKLET.body() - 1.22) / 0.36;
                    var second = ((below.get(1).baseline() - below.get(0).baseline()) / Look.BOOKLET.body() / 1.36 - 1) / 0.5;
                    unlike += Math.abs(first - second) > 0.1 ? 1 : 0;
                }
            }
        }
        assertThat(unlike).isPositive();
    }

    /** From the first row to the second in points. */
    private static double distance(List<Page> pages) {
        var rows = Drawn.letters(pages.getFirst()).stream().filter(each -> each.text().matches("v[12]")).toList();
        return rows.get(1).baseline() - rows.get(0).baseline();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 30, 70, 150})
    void aLongStepBesideAnotherIsReadOnSideBySideAndNeverCutAfterALine(int sentences) {
        var blocks = new ArrayList<Block>();
        blocks.add(pair(List.of(Heading.plain(3, "Kā pagatavot")), List.of(Heading.plain(3, "What to do"))));
        for (var i = 1; i <= 3; i++) {
            blocks.add(pair(List.of(step(i, "v", sentences)), List.of(step(i, "e", sentences))));
        }
        var pages = set(recipe("Putra", blocks));
        for (var page : pages) {
            var left = lines(page, 0, 70);
            var right = lines(page, 70, 148);
            assertThat(left.size()).as("goes on side by side").isEqualTo(right.size()).isNotEqualTo(1);
        }
        assertThat(pages.stream().map(page -> String.join("", texts(page))).reduce("", String::concat).split("v: ")).hasSize(4);
    }

    @Test
    void whatIsBesideALongTextStaysOnItsFirstPage() {
        var text = Stream.generate(() -> (Block) Paragraph.of(STEP)).limit(60).toList();
        var pages = set(List.of(new Columns(List.of(
                new Column(11, Columns.Align.TOP, text), Column.of(7, Paragraph.of("Blakus"))))));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(texts(pages.getFirst())).contains("Blakus");
    }

    @Test
    void columnsWithinColumnsAndInABoxLoseNothing() {
        var inner = pair(List.of(table(40, "v")), List.of(table(40, "e")));
        for (var odd : List.of(
                new Box(Box.Frame.OUTLINE, List.of(inner)),
                new Columns(List.of(Column.of(4, inner), Column.of(1, Paragraph.of("Blakus")))))) {
            var pages = set(List.of(Heading.plain(2, "Putra"), odd));
            for (var kind : List.of("v", "e")) {
                assertThat(pages.stream().flatMap(page -> names(page, kind).stream()))
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
            }
            assertThat(pages).allSatisfy(page -> assertThat(Drawn.letters(page))
                    .allMatch(each -> each.baseline() < Sheet.points(210 - 10)));
        }
    }

    private static List<Block> recipe(String title, List<Block> below) {
        var blocks = new ArrayList<Block>(List.of(Heading.plain(2, title), Paragraph.lead("Silta un sātīga.")));
        blocks.addAll(below);
        return blocks;
    }

    private static Columns pair(List<Block> left, List<Block> right) {
        return new Columns(List.of(new Column(1, Columns.Align.TOP, left), new Column(1, Columns.Align.TOP, right)));
    }

    private static Steps step(int number, String kind, int sentences) {
        return new Steps(number, List.of(Words.of(kind + ": " + STEP.repeat(sentences))));
    }

    private static IngredientTable table(int count, String kind) {
        return new IngredientTable(List.of(new Group("", rows(count, kind))), "");
    }

    private static List<Row> rows(int count, String kind) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Row.of("1", "g", kind + i, "", false)).toList();
    }

    private static List<Integer> names(Page page, String kind) {
        return texts(page).stream()
                .filter(text -> text.matches(kind + "\\d+"))
                .map(text -> Integer.parseInt(text.substring(1)))
                .toList();
    }

    private static List<Page> set(List<Block> blocks) {
        var manuscript = new Manuscript(
                "Pārbaude", Locale.of("lv"), "Rucava", "", "", Instant.EPOCH, List.of(Section.of("Recepte", blocks)));
        return Typesetter.set(manuscript, Sheet.A5, Look.BOOKLET).pages();
    }

    private static List<String> texts(Page page) {
        return Drawn.letters(page).stream().map(each -> each.text().strip()).toList();
    }

    /** The baselines of text that begins between two distances from the left edge in millimetres. */
    private static List<Long> lines(Page page, double from, double to) {
        return Drawn.letters(page).stream()
                .filter(each -> each.size() == Look.BOOKLET.body() && each.baseline() < Sheet.points(190))
                .filter(each -> each.x() >= Sheet.points(from) && each.x() < Sheet.points(to))
                .map(each -> Math.round(each.baseline()))
                .distinct()
                .toList();
    }
}
