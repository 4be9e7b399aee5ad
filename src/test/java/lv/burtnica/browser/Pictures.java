package lv.burtnica.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lv.burtnica.wording.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the pictures that the README and the page about the course show; {@code bin/pictures} runs it. */
final class Pictures {

    private static final Path FOLDER = Path.of("src/docs/pictures");
    private static final Path BOOKLET = Path.of("target/pictures.pdf");
    private static final String RECIPE_FILE = "recipes/buberts.md";
    private static final int DOTS_PER_INCH = 120;

    private Pictures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        try (var visits = Visits.open(); var visit = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.DESK))) {
            visit.open("/");
            visit.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve("app.png")));
            new CoursePictures(FOLDER).take(visits);
        }
        print();
        try (var booklet = Loader.loadPDF(BOOKLET.toFile())) {
            var page = new PDFRenderer(booklet).renderImageWithDPI(pageOfSteps(booklet), DOTS_PER_INCH);
            ImageIO.write(page, "png", FOLDER.resolve("page.png").toFile());
        }
    }

    private static void print() throws IOException, InterruptedException {
        var command = Notebook.java("booklet", RECIPE_FILE, "--title", "Recepšu burtnīca", "--sheet", "a5", "--out", BOOKLET.toString());
        var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The booklet was not printed: exit code " + exit);
        }
    }

    /** The page, from 0, on which the recipe says what to do: the one with the first step's first words. */
    private static int pageOfSteps(PDDocument booklet) throws IOException {
        var step = firstWordsOfFirstStep();
        for (var page = 1; page <= booklet.getNumberOfPages(); page++) {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            if (reader.getText(booklet).contains(step)) {
                return page - 1;
            }
        }
        throw new IllegalStateException("No page has the step: " + step);
    }

    private static String firstWordsOfFirstStep() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(RECIPE_FILE))) {
            var step = lines.filter(line -> line.startsWith("1. ")).findFirst().orElseThrow();
            return String.join(" ", Stream.of(step.split(" ")).skip(1).limit(2).toList());
        }
    }
}
