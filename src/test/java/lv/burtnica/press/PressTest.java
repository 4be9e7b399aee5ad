package lv.burtnica.press;

import static lv.burtnica.press.PdfAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final PrintedPdf NOTEBOOK = Press.print(Samples.notebook(), Sheet.A5, Look.BOOKLET);

    @Test
    void aScreenReaderHearsTheNotebookInOrder() {
        assertThat(NOTEBOOK)
                .hasPages(12)
                .isIn("lv")
                .reads(
                        "Recepšu burtnīca",
                        "Griķu plācenīši ar burkāniem, lappuse 5",
                        "neatzīmēts Nomazgāju rokas ar ziepēm.",
                        "Griķu plācenīši ar burkāniem",
                        "[Ēdiens bļodā]",
                        "200 g griķu no pakas",
                        "puse tējk. sāls",
                        "1 Noskalojiet griķus. Vāriet 15 minūtes 400 ml ūdens, līdz ūdens iesūcies.",
                        "Lēti 0,21 € porcijā",
                        "Mana recepte",
                        "Griķi lappuse 4, lappuse 5")
                .embedsAllFonts()
                .isAccessible();
    }

    @Test
    void contentsIndexAndBookmarksLeadToThePagesTheyName() {
        assertThat(NOTEBOOK)
                .hasLink("Sardīņu smēre ar olu", "page 9")
                .showsOnPage(9, "Sardīņu smēre ar olu", "9")
                .hasLink("lappuse 7", "page 7")
                .hasLink("https://burtnica.example/b/1", "https://burtnica.example/b/1")
                .hasBookmarks(
                        "Recepšu burtnīca",
                        "Kā lietot šo burtnīcu",
                        "Putras un plācenīši",
                        "  Griķu plācenīši ar burkāniem",
                        "  Dzelteno zirņu zupa",
                        "Zivis un gaļa",
                        "  Sardīņu smēre ar olu",
                        "Kur lietot pakas produktus");
    }

    @Test
    void headingsNeverSkipALevelAndTablesHaveHeaders() {
        var roles = PdfCheck.of(NOTEBOOK).roles();
        assertThat(roles.indexOf("H1")).isLessThan(roles.indexOf("H2"));
        assertThat(roles.indexOf("H2")).isLessThan(roles.indexOf("H3"));
        var only = Press.print(Samples.manuscript(Samples.soup()), Sheet.A5, Look.BOOKLET);
        assertThat(PdfCheck.of(only).roles()).contains("H1", "H2", "TH", "TD").doesNotContain("H3");
    }

    /** Before, every number and every name in a list of ingredients had one. */
    @Test
    void noElementSaysNothingButThatItsLettersAreLetters() throws IOException {
        try (var document = Loader.loadPDF(NOTEBOOK.bytes())) {
            var withChildren = elements(document.getDocumentCatalog().getStructureTreeRoot())
                    .map(element -> elements(element).toList())
                    .filter(children -> !children.isEmpty())
                    .toList();
            assertThat(withChildren).isNotEmpty().allMatch(children -> children.stream().anyMatch(PressTest::saysSomething));
        }
    }

    private static boolean saysSomething(PDStructureElement element) {
        return !element.getStructureType().equals("Span") || element.getActualText() != null || element.getLanguage() != null;
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }

    /** Written out, the structure of this file alone would be twice as long as the whole. */
    @Test
    void theStructureIsPacked() throws IOException {
        var words = Press.print(Samples.many(60, false), Sheet.A5, Look.BOOKLET).bytes();
        var unpacked = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(words)) {
            document.save(unpacked, CompressParameters.NO_COMPRESSION);
        }
        assertThat(unpacked.size()).isGreaterThan(2 * words.length);
    }

    @Test
    void theSameManuscriptGivesTheSameBytesAndAnotherDateOthers() {
        assertThat(Press.print(Samples.notebook(), Sheet.A5, Look.BOOKLET).bytes()).isEqualTo(NOTEBOOK.bytes());
        var same = Samples.notebook();
        var later = new Manuscript(
                same.title(), same.language(), same.author(), same.subject(), same.licence(), same.date().plusSeconds(1), same.blocks());
        assertThat(Press.print(later, Sheet.A5, Look.BOOKLET).sha256()).isNotEqualTo(NOTEBOOK.sha256());
    }

    @Test
    void anEmptyManuscriptIsAnEmptyPageThatKeepsTheStandards() {
        assertThat(Press.print(Samples.manuscript(), Sheet.A5, Look.BOOKLET)).hasPages(1).isAccessible();
    }

    @Test
    void threeHundredRecipesFillUpToFoursAndFindEachOther() {
        var pdf = Press.print(Samples.many(300, false), Sheet.A5, Look.BOOKLET);
        assertThat(pdf).hasLink("300. putra ar āboliem", "page " + pdf.pages()).embedsAllFonts();
    }

    @Test
    void anIndexTakesNoMoreRoomThanItsNumbersNeed() {
        var targets = IntStream.rangeClosed(1, 40).mapToObj(i -> "recepte-" + i).toList();
        var blocks = new ArrayList<>(Samples.many(40, false).blocks());
        blocks.add(new FillPages(0, true, "Mana recepte", List.of(RuledLines.fill())));
        blocks.add(Section.of("Rādītājs", IntStream.range(0, 8)
                .<Block>mapToObj(i -> new Index("lappuse", List.of(new Index.Entry("Auzu pārslas", targets))))
                .toList()));
        var pdf = Press.print(Samples.manuscript(blocks), Sheet.A5, Look.BOOKLET);
        assertThat(pdf.pages() % 4).isZero();
        assertThat(PdfCheck.of(pdf).page(pdf.pages()).split("Auzu pārslas", -1)).as("eight entries on the last page").hasSize(9);
    }

    @Test
    void fortyIngredientsAndALongTitleStayReadable() {
        var rows = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Row.of(i + ",5", "ēd. k.", i + ". garšviela no mazās tirgotavas stūra", "smalki sakapāta", i % 2 == 0))
                .toList();
        var title = "Svētku galda lielais sakņu un zirņu sautējums ar žāvētu cūkgaļu, ķiploku grauzdiņiem un dillēm";
        var pdf = Press.print(
                Samples.manuscript(
                        Heading.listed(2, title, "sautejums"),
                        Heading.plain(3, "Kas vajadzīgs"),
                        new IngredientTable(List.of(new Group("Sautējumam", rows), new Group("", List.of())), Samples.PARCEL),
                        new Picture(
                                new Artwork.Photo(Samples.photograph(60, 40)),
                                "Sautējums",
                                Picture.Size.PAGE,
                                Words.of("Tā tas izskatās."))),
                Sheet.A5,
                Look.BOOKLET);
        assertThat(pdf)
                .reads(title, "1,5 ēd. k. 1. garšviela", "40,5 ēd. k. 40. garšviela", "[Sautējums]", "Tā tas izskatās.")
                .isAccessible();
    }

    @Test
    void eachLanguageIsNamedSoThatAVoiceCanChange() {
        var pdf = Press.print(
                Samples.manuscript(
                        Heading.plain(1, "Griķi"),
                        Paragraph.of(Words.of(Span.plain("Angliski: "), Span.foreign("buckwheat", Locale.ENGLISH), Span.plain("."))),
                        new Section(
                                "Krievu valodā",
                                Locale.of("ru"),
                                Start.HERE,
                                true,
                                List.of(Paragraph.of("Гречневая каша: 1 стакан крупы, 2 стакана воды.")))),
                Sheet.A5,
                Look.BOOKLET.with(Look.Typeface.ANDIKA));
        assertThat(PdfCheck.of(pdf).languages()).containsExactlyInAnyOrder("en", "ru");
        assertThat(pdf).reads("buckwheat", "Гречневая каша").embedsAllFonts().isAccessible();
    }

    @Test
    void withoutPicturesTheTextTakesTheirRoom() {
        var look = Look.BOOKLET.with(Look.Pictures.NONE);
        assertThat(Press.print(Samples.manuscript(Samples.fish()), Sheet.A5, look)).hasFigures("10 minūtes").reads("Sardīņu smēre");
        var drawings = Look.BOOKLET.with(Look.Pictures.DRAWINGS);
        assertThat(Press.print(Samples.manuscript(Samples.fish(), Samples.soup()), Sheet.A5, drawings))
                .hasFigures("10 minūtes", "Ēdiens bļodā");
    }

    @Test
    void largePrintKeepsTheStandardsToo() {
        assertThat(Press.print(Samples.manuscript(Samples.pancakes()), Sheet.A4, Look.LARGE_PRINT)).hasPages(2).isAccessible();
    }

    @Test
    void aSignOfAnotherFontIsFoundAndAMissingOneIsNamedWithItsPlace() {
        assertThat(Press.print(Samples.manuscript(Paragraph.of("Gatavs ✔")), Sheet.A5, Look.BOOKLET)).reads("Gatavs ✔").embedsAllFonts();
        var broken = Section.of("Griķu putra", List.of(Paragraph.of("Labu apetīti 😋 visiem")));
        assertThatThrownBy(() -> Press.print(Samples.manuscript(broken), Sheet.A5, Look.BOOKLET))
                .isInstanceOfSatisfying(MissingCharacterException.class, e -> {
                    assertThat(e.codePoint()).isEqualTo(0x1F60B);
                    assertThat(e.place()).isEqualTo("Griķu putra");
                    assertThat(e.textArguments()).containsEntry("code", "U+1F60B");
                });
    }

    @Test
    void lettersWrittenAsTwoCharactersBecomeOne() {
        assertThat(Press.print(Samples.manuscript(Paragraph.of("Pie\u0304teris"), Paragraph.of("Šķovēti kāposti")), Sheet.A5, Look.BOOKLET))
                .reads("Piēteris", "Šķovēti kāposti");
    }

    @Test
    void noTwoLettersAreJoinedToOneSign() throws IOException {
        var word = "fikse, afišas, mafins, fjords, offline";
        var pdf = Press.print(Samples.manuscript(Paragraph.of(word)), Sheet.A5, Look.BOOKLET);
        assertThat(pdf).reads(word);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var drawn = new ArrayList<String>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    drawn.add(letter.getUnicode());
                }
            }.getText(document);
            // Apache FOP lies on the class path of the tests, and where it does OpenPDF would let it join letters.
            assertThat(drawn).contains("f", "i").allMatch(letter -> letter.length() == 1);
            assertThat(String.join("", drawn)).startsWith(word);
        }
    }

    @Test
    void aLinkToNowhereAndAPictureThatIsNoneAreRefused() {
        var index = new Index("lappuse", List.of(new Index.Entry("Griķi", List.of("nav-tadas"))));
        assertThatThrownBy(() -> Press.print(Samples.manuscript(index), Sheet.A5, Look.BOOKLET)).isInstanceOf(MissingTargetException.class);
        var picture = Picture.of(new Artwork.Photo("GIF89a".getBytes()), "Bilde", Picture.Size.BAND);
        assertThatThrownBy(() -> Press.print(Samples.manuscript(picture), Sheet.A5, Look.BOOKLET))
                .isInstanceOfSatisfying(
                        UnusablePictureException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusablePictureException.Reason.NOT_JPEG));
    }
}
