package lv.burtnica.people.print;

import static lv.burtnica.press.PdfAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.burtnica.people.NewCard;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.wording.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class CardSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-22T09:00:00Z");

    private final CardSheet sheet = new CardSheet("https://burtnica.example");

    @Test
    void aCardSaysWhereToGoAndWhatToType() {
        assertThat(sheet.print(cards(1), Texts.LATVIAN, NOW))
                .hasPages(1)
                .isIn("lv")
                .reads("Recepšu burtnīca: Rucavas atbalsta grupa", "burtnica.example/karte", "K 7 M 4 P A 3 7 2", "Pēdējā diena: 2026. gada 22. decembris")
                .hasLink("burtnica.example/karte", "https://burtnica.example/karte")
                .embedsAllFonts()
                .isAccessible();
    }

    @Test
    void threeFitOnASheetAndTheTenthStandsOnTheFourth() {
        var pdf = sheet.print(cards(10), Texts.LATVIAN, NOW);
        assertThat(pdf).hasPages(4).showsOnPage(1, "K7M-4PA-372", "K7M-4PA-374").showsOnPage(4, "K7M-4PA-3711");
    }

    @Test
    void theSameInEnglish() {
        assertThat(sheet.print(cards(2), Texts.ENGLISH, NOW)).isIn("en").reads("Recipe notebook", "Works once. Last day: 22 December 2026").isAccessible();
    }

    @Test
    void aNewCardNamesWhomItLetsInAgain() {
        var pdf = sheet.print(List.of(new NewCard("K7M-4PA-379", "Žanete Ķirse", "", UNTIL)), Texts.LATVIAN, NOW);
        assertThat(PdfCheck.of(pdf).read()).contains("Jauna parole: Žanete Ķirse");
    }

    @Test
    void theLongestNameOfAGroupStillLeavesOneCardAPieceOfOnePage() {
        var name = "Atbalsta grupa „Mēs paši” Dienvidkurzemes novada Rucavas pagastā un apkārtnē, ceturtdienās plkst. 14";
        assertThat(sheet.print(List.of(new NewCard("K7M-4PA-379", "", name, UNTIL)), Texts.LATVIAN, NOW)).hasPages(1);
    }

    @Test
    void aTelephoneReadsTheAddressWithTheCode() throws Exception {
        var pdf = sheet.print(cards(1), Texts.LATVIAN, NOW);
        assertThat(read(pdf.bytes())).isEqualTo("https://burtnica.example/karte/K7M-4PA-372");
    }

    private static String read(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var width = page.getWidth() / 3;
            var height = page.getHeight() / 4;
            var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            var hints = Map.of(DecodeHintType.TRY_HARDER, true);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), hints).getText();
        }
    }

    private static List<NewCard> cards(int number) {
        return IntStream.range(2, 2 + number).mapToObj(n -> new NewCard("K7M-4PA-37" + n, "", "Rucavas atbalsta grupa", UNTIL)).toList();
    }
}
