package lv.burtnica.press;

import static lv.burtnica.press.PdfAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Photographs of every kind and size come out as paper can use them. */
class PhotographsTest {

    private static final int RED = 0xb03020;

    @Test
    void aPhotographThatFitsGoesThroughByteByByte() throws IOException {
        var jpeg = Jpegs.plain(1600, 1067, RED);
        try (var document = Loader.loadPDF(print(jpeg, Picture.Size.BAND).bytes())) {
            var resources = document.getPage(0).getResources();
            var name = resources.getXObjectNames().iterator().next();
            try (var raw = ((PDImageXObject) resources.getXObject(name)).getCOSObject().createRawInputStream()) {
                assertThat(raw.readAllBytes()).isEqualTo(jpeg);
            }
        }
    }

    @Test
    void twelveMegapixelsInASmallBoxBecomeSmall() throws IOException {
        var jpeg = Jpegs.plain(4000, 3000, RED);
        var pdf = print(jpeg, Picture.Size.VIGNETTE);
        var embedded = images(pdf).getFirst();
        var inches = (210 - 14 - 20) / 25.4 / 6 * 4 / 3;
        assertThat((double) embedded.getWidth()).isBetween(295 * inches, 305 * inches);
        assertThat(pdf.bytes().length).isLessThan(jpeg.length);
        assertThat(near(embedded.getImage().getRGB(5, 5), RED)).isTrue();
        assertThat(pdf).isAccessible();
    }

    @Test
    void theLargestUseOfAPhotographCounts() throws IOException {
        var photo = new Artwork.Photo(Jpegs.plain(1600, 1067, RED));
        var pdf = Press.print(
                Samples.manuscript(
                        Picture.of(photo, "Maza", Picture.Size.VIGNETTE), Picture.of(photo, "Liela", Picture.Size.PAGE)),
                Sheet.A5, Look.BOOKLET);
        assertThat(images(pdf)).extracting(PDImageXObject::getWidth).containsOnly(1600);
        assertThat(pdf.bytes().length).as("embedded once").isLessThan(2 * photo.jpeg().length + 60_000);
    }

    @Test
    void aHugePhotographNeedsLittleMemoryAndTheSameOneGivesTheSameBytes() {
        var jpeg = Jpegs.plain(9000, 6000, RED);
        assertThat(print(jpeg, Picture.Size.BAND).bytes()).isEqualTo(print(jpeg, Picture.Size.BAND).bytes());
    }

    static Stream<Arguments> inks() {
        return Stream.of(
                Arguments.of("full cyan, no marker", Jpegs.four(60, 40, -1, 255, 0, 0, 0), 0x00ffff),
                Arguments.of("paper, no marker", Jpegs.four(60, 40, -1, 0, 0, 0, 0), 0xffffff),
                Arguments.of("full magenta, opposites", Jpegs.four(60, 40, 0, 255, 0, 255, 255), 0xff00ff),
                Arguments.of("half black, opposites", Jpegs.four(60, 40, 0, 255, 255, 255, 128), 0x808080),
                // Light of 200, 100, 50 is ink of 55, 155, 205, which is brightness 131 with two colours.
                Arguments.of("brightness", Jpegs.four(60, 40, 2, 131, 170, 74, 255), 0xc86432));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inks")
    void fourInksBecomeTheColourThatWasMeant(String name, byte[] jpeg, int meant) throws IOException {
        var pdf = print(jpeg, Picture.Size.BAND);
        var embedded = images(pdf).getFirst();
        assertThat(embedded.getColorSpace().getNumberOfComponents()).isEqualTo(3);
        var seen = embedded.getImage().getRGB(20, 20);
        assertThat(near(seen, meant)).as("%06x", seen & 0xffffff).isTrue();
        assertThat(pdf).isAccessible();
    }

    @Test
    void greyStaysGrey() throws IOException {
        for (var jpeg : List.of(Jpegs.grey(300, 200), Jpegs.grey(5000, 3000))) {
            var pdf = print(jpeg, Picture.Size.VIGNETTE);
            assertThat(images(pdf).getFirst().getColorSpace().getNumberOfComponents()).isEqualTo(1);
            assertThat(pdf).isAccessible();
        }
    }

    @Test
    void aDamagedPhotographInFourInksIsNamed() {
        var whole = Jpegs.four(600, 400, 0, 10, 20, 30, 40);
        var cut = Arrays.copyOf(whole, 180);
        assertThatThrownBy(() -> print(cut, Picture.Size.BAND))
                .isInstanceOfSatisfying(UnusablePictureException.class, e -> assertThat(e.textArguments()).containsEntry("picture", "Ēdiens"));
    }

    private static PrintedPdf print(byte[] jpeg, Picture.Size size) {
        return Press.print(Samples.manuscript(Picture.of(new Artwork.Photo(jpeg), "Ēdiens", size)), Sheet.A5, Look.BOOKLET);
    }

    private static List<PDImageXObject> images(PrintedPdf pdf) throws IOException {
        var images = new ArrayList<PDImageXObject>();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        image.getImage();
                        images.add(image);
                    }
                }
            }
        }
        return images;
    }

    private static boolean near(int seen, int meant) {
        var one = new Color(seen);
        var other = new Color(meant);
        return Math.abs(one.getRed() - other.getRed()) <= 6
                && Math.abs(one.getGreen() - other.getGreen()) <= 6
                && Math.abs(one.getBlue() - other.getBlue()) <= 6;
    }
}
