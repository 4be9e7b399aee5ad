package lv.burtnica.press.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Press;
import lv.burtnica.press.PressException;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Steps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final int DOTS_PER_INCH = 96;
    /** Of 255: the two smooth edges in their own ways. */
    private static final int SHADES = 96;

    @Test
    void aPageLooksAsItDoesInTheFile() throws IOException {
        for (var typeface : Look.Typeface.values()) {
            var look = Look.BOOKLET.with(typeface);
            var manuscript = manuscript(soup()).watermarked("Melnraksts");
            var painted = picture(PagePictures.of(manuscript, Sheet.A5, look), 1);
            var printed = printed(Press.print(manuscript, Sheet.A5, look).bytes(), painted.getWidth());
            assertThat(share(painted, printed)).as("dots that differ, in %s", typeface).isLessThan(0.01);
            assertThat(ink(painted)).as("as black as the file").isCloseTo(ink(printed), within(0.004));
        }
    }

    @Test
    void cardsLieFourOnASheet() {
        var cards = PagePictures.ofCards(manuscript(IntStream.rangeClosed(1, 5).mapToObj(PagePicturesTest::card).toList()), Look.SMALL_CARDS);
        assertThat(cards.count()).isEqualTo(2);
        assertThat(cards.slenderness(1)).isCloseTo(297 / 210.0, within(0.001));
        assertThat(cards.places()).extracting(PagePictures.Place::page).containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void headingsSayWhereTheyStand() {
        var pages = PagePictures.of(manuscript(card(1), card(2)), Sheet.A5, Look.BOOKLET);
        assertThat(pages.places()).containsExactly(new PagePictures.Place(1, "1. zupa", 1), new PagePictures.Place(1, "2. zupa", 2));
    }

    @Test
    void anEmptyManuscriptIsAWhitePage() throws IOException {
        var pages = PagePictures.of(manuscript(List.of()), Sheet.A5, Look.BOOKLET);
        assertThat(pages.count()).isEqualTo(1);
        assertThat(ink(picture(pages, 1))).isLessThan(0.01);
    }

    @Test
    void whatCannotBePrintedIsRefusedAsThePressDoes() {
        assertThatThrownBy(() -> PagePictures.of(manuscript(Paragraph.of("𓀀")), Sheet.A5, Look.BOOKLET)).isInstanceOf(PressException.class);
    }

    @Test
    void manyAskAtOnceAndGetTheSame() throws Exception {
        var pages = PagePictures.of(manuscript(soup()), Sheet.A5, Look.BOOKLET);
        Callable<byte[]> paint = () -> pages.png(1, 400);
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var painted = crowd.invokeAll(Stream.generate(() -> paint).limit(16).toList());
            for (var one : painted) {
                assertThat(one.get()).isEqualTo(painted.getFirst().get());
            }
        }
    }

    private static Block soup() {
        return Section.of("Zupa", List.of(
                Heading.listed(1, "Skābeņu zupa ar žāvētu gaļu", "zupa"),
                Paragraph.lead("Ķirbji, ģimene, ļaudis, ņem, šķēle, žāvēti čili. Щи из щавеля. ½ ⅓ ◆ ○ ◑ ●"),
                Picture.of(new Artwork.Drawing("soup"), "Zupa", Picture.Size.BAND),
                Picture.of(new Artwork.Photo(photograph()), "Zupa šķīvī", Picture.Size.BAND),
                Steps.of(Stream.of("Nomazgājiet rokas.", "Uzvāriet 2 l ūdens un pievienojiet skābenes.")),
                new RuledLines(3)));
    }

    private static Block card(int number) {
        return Section.of("Zupa", List.of(Heading.listed(1, number + ". zupa", "zupa-" + number), Paragraph.of("Vāra lēni.")));
    }

    private static Manuscript manuscript(Block... blocks) {
        return manuscript(List.of(blocks));
    }

    private static Manuscript manuscript(List<? extends Block> blocks) {
        return new Manuscript("Zupas", Locale.of("lv"), "", "", "", Instant.EPOCH, List.copyOf(blocks));
    }

    private static byte[] photograph() {
        var photograph = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = photograph.createGraphics();
        graphics.setColor(new Color(0x8aa060));
        graphics.fillRect(0, 0, 900, 600);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(250, 100, 400, 400);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(photograph, "jpeg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage picture(PagePictures pages, int page) throws IOException {
        var width = (int) Math.round(148 / 25.4 * DOTS_PER_INCH);
        return ImageIO.read(new ByteArrayInputStream(pages.png(page, width)));
    }

    private static BufferedImage printed(byte[] pdf, int width) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var scale = (float) (width / Sheet.points(148));
            return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
        }
    }

    private static double share(BufferedImage one, BufferedImage other) {
        var height = Math.min(one.getHeight(), other.getHeight());
        var width = Math.min(one.getWidth(), other.getWidth());
        var different = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                different += Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y))) > SHADES ? 1 : 0;
            }
        }
        return (double) different / (width * height);
    }

    /** How black the page is: 0 for white, 1 for black. */
    private static double ink(BufferedImage picture) {
        var sum = 0.0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                sum += 255 - grey(picture.getRGB(x, y));
            }
        }
        return sum / 255 / picture.getWidth() / picture.getHeight();
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
