package lv.burtnica.funder;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Funders with drawn logos. */
public final class TestFunders {

    public static final String SENTENCE = "Līdzfinansē Eiropas Savienība.";

    private TestFunders() {}

    /** An emblem of 15 mm, and a partner that is no larger. */
    public static Funder union() {
        return new Funder(SENTENCE, List.of(logo("Eiropas Savienības karogs", 15, true), logo("Rucavas novads", 12, false)));
    }

    /** A strip that the rules do not allow. */
    public static Funder vain() {
        return new Funder(SENTENCE, List.of(logo("Eiropas Savienības karogs", 15, true), logo("Lielveikals", 30, false)));
    }

    public static Funder.Logo logo(String alt, double millimetres, boolean emblem) {
        return LogoPicture.read(png(300, 200), alt, millimetres, emblem).orElseThrow();
    }

    private static byte[] png(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(0, 51, 153));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.YELLOW);
        graphics.drawOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
