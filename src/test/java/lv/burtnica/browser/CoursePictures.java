package lv.burtnica.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import lv.burtnica.wording.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes the pictures of the page that walks through a lesson day. */
final class CoursePictures {

    private static final int WIDTH = 820;
    private static final List<String> SHOWN = List.of(
            "lesson", "lesson-plan", "lesson-day", "table", "lesson-after", "lesson-recipe", "report", "lesson-versions");
    private static final float DOTS_PER_INCH = 36;
    private static final int PAGES = 8;
    private static final int IN_A_ROW = 4;
    private static final int GAP = 8;

    private final Path folder;

    CoursePictures(Path folder) {
        this.folder = folder;
    }

    void take(Visits visits) throws IOException {
        try (var coordinator = visits.begin(Visitor.of(Texts.ENGLISH, WIDTH));
                var worker = visits.begin(Visitor.of(Texts.ENGLISH, WIDTH))) {
            new NewPeople(coordinator).setUp(visits.notebook().firstAccountLink());
            new NewPeople(worker).join(new NewPeople(coordinator).card(), "Anda");
            var journey = new LessonJourney(worker, name -> take(worker, name));
            journey.holdALesson();
            try (var pack = Loader.loadPDF(journey.pack())) {
                write(pages(pack), "pack");
            }
        }
    }

    private void take(Visit visit, String name) {
        if (SHOWN.contains(name)) {
            var shot = visit.page().screenshot(new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
            try {
                write(ImageIO.read(new ByteArrayInputStream(shot)), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The first pages, as on a table. */
    private static BufferedImage pages(PDDocument pack) throws IOException {
        var renderer = new PDFRenderer(pack);
        var across = Math.round(DOTS_PER_INCH * 595 / 72) + GAP;
        var down = Math.round(DOTS_PER_INCH * 842 / 72) + GAP;
        var table = new BufferedImage(IN_A_ROW * across + GAP, PAGES / IN_A_ROW * down + GAP, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = table.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, table.getWidth(), table.getHeight());
        for (var page = 0; page < PAGES; page++) {
            var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
            graphics.drawImage(picture, GAP + page % IN_A_ROW * across, GAP + page / IN_A_ROW * down, null);
        }
        graphics.dispose();
        return table;
    }

    /** Sixty-four shades of each colour are enough for a screen of words, and make a smaller file. */
    private void write(BufferedImage picture, String name) throws IOException {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                plain.setRGB(x, y, picture.getRGB(x, y) & 0xFCFCFC | 0x020202);
            }
        }
        ImageIO.write(plain, "png", folder.resolve("course-" + name + ".png").toFile());
    }
}
