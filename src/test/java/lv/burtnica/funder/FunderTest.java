package lv.burtnica.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;

class FunderTest {

    @Test
    void aPartnerLargerThanTheEmblemIsRefusedWithTheReason() {
        var fault = funder(logo("ES emblēma", 300, 200, 15, true), logo("Veikals", 300, 200, 20, false)).fault().orElseThrow();
        assertThat(fault.reason()).isEqualTo(Funder.Reason.LARGER_THAN_EMBLEM);
        var said = new FunderFaultException(fault);
        assertThat(Wording.in(Texts.LATVIAN).text(said.textKey(), said.textArguments())).contains("Veikals", "15", "emblēmai jābūt");
    }

    @Test
    void asHighOrAsWideIsEnough() {
        assertThat(funder(logo("ES", 300, 200, 15, true), logo("Garais logo", 900, 200, 15, false)).fault()).isEmpty();
        assertThat(funder(logo("ES", 300, 200, 15, true), logo("Augstais logo", 100, 200, 30, false)).fault()).isEmpty();
        assertThat(funder(logo("Bez emblēmas", 100, 200, 30, false)).fault()).isEmpty();
        assertThat(Funder.NONE.fault()).isEmpty();
    }

    @Test
    void logosThatDoNotFitIntoARowShrinkTogether() {
        var small = funder(logo("ES", 300, 100, 40, true), logo("Veikals", 200, 100, 40, false)).inARow(100);
        assertThat(small.logos()).extracting(Funder.Logo::millimetres).containsExactly(20.0, 20.0);
        var union = funder(logo("ES", 300, 200, 12, true), logo("Augstais logo", 20, 200, 40, false)).inARow(10);
        assertThat(union.logos().getFirst().millimetres()).as("an emblem stays as high as it must be").isEqualTo(Funder.LEAST_EMBLEM);
        assertThat(union.fault()).isEmpty();
        assertThat(TestFunders.union().inARow(140)).isEqualTo(TestFunders.union());
        assertThat(Funder.NONE.inARow(140)).isEqualTo(Funder.NONE);
    }

    @Test
    void anEmblemOfAFewMillimetresIsRefused() {
        assertThat(funder(logo("ES", 300, 200, 6, true)).fault().orElseThrow().reason()).isEqualTo(Funder.Reason.EMBLEM_TOO_SMALL);
    }

    @Test
    void aLogoComesOnWhiteAndNoLargerThanPrintNeeds() throws IOException {
        var clear = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_ARGB);
        var logo = LogoPicture.read(png(clear), "Caurspīdīgs", 15, false).orElseThrow();
        assertThat(logo.width()).isEqualTo(1000);
        assertThat(logo.height()).isEqualTo(500);
        var read = ImageIO.read(new ByteArrayInputStream(logo.jpeg()));
        assertThat(read.getRGB(500, 250) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void whatIsNoPictureIsNotTaken() {
        assertThat(LogoPicture.read("<svg/>".getBytes(), "x", 15, false)).isEmpty();
        assertThat(LogoPicture.read(new byte[0], "x", 15, false)).isEmpty();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static Funder funder(Funder.Logo... logos) {
        return new Funder("Līdzfinansē Eiropas Savienība", List.of(logos));
    }

    private static Funder.Logo logo(String alt, int width, int height, double millimetres, boolean emblem) {
        return new Funder.Logo(new byte[0], width, height, alt, millimetres, emblem);
    }
}
