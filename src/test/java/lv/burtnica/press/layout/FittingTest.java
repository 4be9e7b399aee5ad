package lv.burtnica.press.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Columns;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Draw.Letters;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.reading.PlainText;
import lv.burtnica.press.reading.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured before it is chosen, on a lying sheet for step cards; and the clock faces on it. */
class FittingTest {

    @Test
    void theFormLikedBestIsSetWhereItFits() {
        var plan = set(new FirstFitting(List.of(lines("Labākā", 3), lines("Īsākā", 1))));
        assertThat(text(plan.pages().getFirst())).contains("Labākā").doesNotContain("Īsākā");
    }

    @Test
    void theFirstThatAPageHoldsIsSetAndTheOthersLeaveNoTrace() {
        var plan = set(new FirstFitting(List.of(lines("Labākā", 90), lines("Īsākā", 4), lines("Pēdējā", 2))));
        assertThat(plan.pages()).hasSize(1);
        assertThat(text(plan.pages().getFirst())).contains("Īsākā").doesNotContain("Labākā", "Pēdējā");
        assertThat(elements(plan.root()).filter(tag -> tag.role() == Role.P)).hasSize(4);
    }

    @Test
    void theLastIsSetWhateverItsHeight() {
        var plan = set(new FirstFitting(List.of(lines("Labākā", 90), lines("Pēdējā", 60))));
        assertThat(plan.pages()).hasSizeGreaterThan(1);
        assertThat(plan.pages()).allSatisfy(page -> assertThat(text(page)).doesNotContain("Labākā"));
    }

    @Test
    void fixedColumnsKeepTheirWidthsAndOthersMayNot() {
        var fixed = new FirstFitting(List.of(columns(true), lines("Pēdējā", 1)));
        assertThat(text(set(fixed).pages().getFirst())).contains("Pēdējā");
        var free = new FirstFitting(List.of(columns(false), lines("Pēdējā", 1)));
        assertThat(text(set(free).pages().getFirst())).doesNotContain("Pēdējā");
    }

    @Test
    void aReaderWithoutPagesHasTheBestFormOnly() {
        var forms = new FirstFitting(List.of(
                List.of(Heading.plain(2, "Labākais virsraksts")), List.of(Heading.plain(2, "Pēdējais virsraksts"))));
        assertThat(PlainText.of(manuscript(forms))).contains("Labākais").doesNotContain("Pēdējais");
        assertThat(WebPage.of(manuscript(forms), Look.Pictures.ALL)).contains("Labākais").doesNotContain("Pēdējais");
        assertThat(Heading.within(List.of(forms))).hasSize(1);
        assertThatThrownBy(() -> new FirstFitting(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "15, ''", "59, ''", "60, 1", "70, 1", "90, 1", "120, 2", "480, 8", "1440, 24"})
    void hoursAreANumberOnAFaceAndMinutesASlice(int minutes, String number) {
        var plan = set(new ClockFace(minutes, minutes + " minūtes", 34));
        var foot = "1";
        var letters = Drawn.letters(plan.pages().getFirst()).stream().map(Letters::text).collect(Collectors.joining(" "));
        assertThat(letters).isEqualTo((number + " " + foot).strip());
        assertThat(elements(plan.root()).filter(tag -> tag.role() == Role.FIGURE)).singleElement()
                .satisfies(tag -> assertThat(tag.property(Tag.Property.ALT)).isEqualTo(minutes + " minūtes"));
    }

    @Test
    void twoFacesFitANarrowColumn() {
        var narrow = new Columns(List.of(Columns.Column.of(1, new ClockFace(90, "", 34)), Columns.Column.of(9, Paragraph.of("90"))), true);
        var shapes = Drawn.shapes(set(narrow).pages().getFirst());
        var width = (297 - 36) * 72 / 25.4 / 10;
        assertThat(shapes).isNotEmpty().allSatisfy(shape -> assertThat(shape.x()).isLessThan(18 * 72 / 25.4 + width));
        assertThat(shapes).allSatisfy(shape -> assertThat(shape.scale() * 100).isLessThan(width / 2));
    }

    private static List<Block> lines(String word, int count) {
        return Stream.<Block>generate(() -> Paragraph.of(word + " rinda.")).limit(count).toList();
    }

    private static List<Block> columns(boolean fixed) {
        var many = Paragraph.of("Ar karoti veidojiet plācenīšus un cepiet uz vidējas uguns. ".repeat(13));
        return List.of(new Columns(List.of(Columns.Column.of(1, many), Columns.Column.of(1, Paragraph.of("Īsi."))), fixed));
    }

    private static Plan set(Block block) {
        return Typesetter.set(manuscript(block), Sheet.A4_LANDSCAPE, Look.STEP_CARDS);
    }

    private static Manuscript manuscript(Block block) {
        return new Manuscript("Kartītes", Locale.of("lv"), "Rucava", "", "", Instant.EPOCH, List.of(block));
    }

    private static String text(Page page) {
        return Drawn.letters(page).stream().map(Letters::text).collect(Collectors.joining(" "));
    }

    private static Stream<Tag> elements(Tag tag) {
        return Stream.concat(Stream.of(tag), tag.children().stream().flatMap(FittingTest::elements));
    }
}
