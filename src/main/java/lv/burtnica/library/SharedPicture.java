package lv.burtnica.library;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** The picture that other sites show beside a link: a drawing and a title on warm paper, 1200 by 630 pixels as the Open Graph asks. */
final class SharedPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfb, 0xf7, 0xee);
    private static final Color RYE = new Color(0xf0, 0xdf, 0xb6);
    private static final Color INK = new Color(0x22, 0x1c, 0x15);
    private static final Color ROWAN = new Color(0xa3, 0x30, 0x1d);
    private static final int DRAWING = 460;
    private static final int LEFT = 580;
    private static final int ROOM = 560;
    private static final int MOST_LINES = 5;
    private static final Font TITLE = font("SourceSans3_700Bold", 66f);
    private static final Font SMALL = font("SourceSans3_400Regular", 34f);

    private SharedPicture() {}

    /**
     * The picture as PNG.
     *
     * @param drawing the name of a drawing of the house; one that is not there is left out
     * @param below a line below the title, may be empty
     */
    static byte[] png(String drawing, String title, String below) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        fill(graphics, PAPER, 0, WIDTH);
        fill(graphics, RYE, 0, LEFT - 50);
        fill(graphics, ROWAN, 0, 24);
        draw(graphics, drawing);
        write(graphics, title, below);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Graphics2D graphics, Color color, int from, int to) {
        graphics.setColor(color);
        graphics.fillRect(from, 0, to - from, HEIGHT);
    }

    private static void draw(Graphics2D graphics, String drawing) {
        var file = new ClassPathResource("META-INF/resources/illustrations/" + drawing + ".svg");
        if (!drawing.matches("[a-z0-9-]{1,40}") || !file.exists()) {
            return;
        }
        try {
            var svg = new SVGLoader().load(file.getURL());
            if (svg != null) {
                svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                        new ViewBox(46, (HEIGHT - DRAWING) / 2f, DRAWING, DRAWING));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Graphics2D graphics, String title, String below) {
        var lines = lines(graphics, title);
        var step = graphics.getFontMetrics(TITLE).getHeight();
        var y = (HEIGHT - lines.size() * step) / 2 + graphics.getFontMetrics(TITLE).getAscent();
        graphics.setColor(INK);
        graphics.setFont(TITLE);
        for (var line : lines) {
            graphics.drawString(line, LEFT, y);
            y += step;
        }
        graphics.setFont(SMALL);
        graphics.drawString(below, LEFT, Math.min(y + 12, HEIGHT - 40));
    }

    /** A title that is too long ends with an ellipsis. */
    private static List<String> lines(Graphics2D graphics, String title) {
        var metrics = graphics.getFontMetrics(TITLE);
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : title.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > ROOM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines.size() <= MOST_LINES
                ? lines
                : Stream.concat(lines.stream().limit(MOST_LINES - 1), Stream.of("…")).toList();
    }

    private static Font font(String name, float size) {
        try (var file = new ClassPathResource("press/fonts/" + name + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
