package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DarkroomTest {

    @Test
    void aLargePhotographComesInThreeSizes() throws IOException {
        var photograph = Darkroom.develop(Photographs.jpeg(2000, 1000));
        assertThat(photograph.width()).isEqualTo(1600);
        assertThat(photograph.height()).isEqualTo(800);
        assertThat(read(photograph.large()).getWidth()).isEqualTo(1600);
        assertThat(read(photograph.medium()).getWidth()).isEqualTo(960);
        assertThat(read(photograph.small()).getWidth()).isEqualTo(400);
    }

    @Test
    void aSmallPhotographIsNotBlownUp() {
        var photograph = Darkroom.develop(Photographs.png(320, 200));
        assertThat(photograph.width()).isEqualTo(320);
        assertThat(photograph.height()).isEqualTo(200);
    }

    @Test
    void aPhotographTakenSidewaysStandsUpright() throws IOException {
        var upright = read(Darkroom.develop(Photographs.sideways(200, 100)).large());
        assertThat(upright.getWidth()).isEqualTo(100);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertThat(isRed(upright, 50, 20)).isTrue();
        assertThat(isRed(upright, 50, 180)).isFalse();
    }

    @Test
    void nothingOfTheCamerasNotesIsLeft() {
        assertThat(text(Photographs.sideways(200, 100))).contains("Exif", "Anita");
        assertThat(text(Darkroom.develop(Photographs.sideways(200, 100)).large())).doesNotContain("Exif", "Anita");
    }

    @Test
    void whatWasSeeThroughBecomesPaper() throws IOException {
        var image = read(Darkroom.develop(Photographs.transparentPng(100, 80)).large());
        assertThat(new Color(image.getRGB(50, 40))).isEqualTo(Color.WHITE);
    }

    @Test
    void webpIsRead() throws IOException {
        var image = read(Darkroom.develop(Photographs.webp()).large());
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(new Color(image.getRGB(10, 24)).getRed()).isGreaterThan(120);
    }

    @Test
    void aScriptBehindThePictureIsGone() {
        assertThat(text(Darkroom.develop(Photographs.pictureWithScript()).large())).doesNotContain("script");
    }

    @Test
    void onlyPhotographsAreTaken() {
        refused(Photographs.svg(), UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
        refused(Photographs.gif(100, 100), UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
        refused(new byte[0], UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
    }

    @Test
    void aPictureTooLargeToUnpackIsNotUnpacked() {
        refused(Photographs.bomb(60_000, 60_000), UnusablePhotographException.Reason.TOO_LARGE);
        refused(Arrays.copyOf(Photographs.jpeg(100, 100), Darkroom.LARGEST_UPLOAD + 1), UnusablePhotographException.Reason.TOO_LARGE);
    }

    @Test
    void aSpeckIsTooSmall() {
        refused(Photographs.png(39, 400), UnusablePhotographException.Reason.TOO_SMALL);
    }

    @Test
    void aBrokenPictureIsSaidToBeBroken() {
        refused(Photographs.bomb(500, 500), UnusablePhotographException.Reason.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(UnusablePhotographException.Reason.class)
    void everyReasonHasASentence(UnusablePhotographException.Reason reason) {
        var key = new UnusablePhotographException(reason).textKey();
        assertThat(Texts.standard().text(key, Texts.LATVIAN)).isNotEqualTo(key);
    }

    private static void refused(byte[] upload, UnusablePhotographException.Reason reason) {
        assertThatExceptionOfType(UnusablePhotographException.class)
                .isThrownBy(() -> Darkroom.develop(upload))
                .withMessage(reason.name());
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
