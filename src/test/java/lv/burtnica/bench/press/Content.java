package lv.burtnica.bench.press;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lv.burtnica.press.font.Face;

/**
 * The booklet that everybody prints: a cover, a list of contents, a page a recipe with a photograph of 900 by 600 dots.
 *
 * @param dishes the recipes
 * @param folder where the photographs and the fonts lie as files, for those who read files
 */
record Content(List<Dish> dishes, Path folder) {

    static final String TITLE = "Recepšu burtnīca";
    static final String SUBTITLE = "64 lappuses";
    static final String CONTENTS = "Saturs";
    static final String NEEDED = "Kas vajadzīgs";
    static final String TO_DO = "Kā pagatavot";
    static final String PARCEL = "no pakas";
    static final String IMPRINT = "CC BY 4.0";
    static final List<Face> FACES = List.of(Face.SOURCE_REGULAR, Face.SOURCE_SEMIBOLD, Face.SOURCE_BOLD);

    static final List<Line> LINES = List.of(
            new Line("200", "g", "griķu", "", true),
            new Line("2", "", "burkāni", "sarīvēti", false),
            new Line("½", "tējk.", "sāls", "", false),
            new Line("3", "ēd. k.", "rapšu eļļas", "", true));

    static final List<String> STEPS = List.of(
            "Noskalojiet griķus. Vāriet 15 minūtes, līdz ūdens ir iesūcies.",
            "Pannā uzkarsējiet eļļu un cepiet burkānus 5 minūtes.",
            "Samaisiet un ēdiet siltu.");

    /** A line of a list of ingredients. */
    record Line(String number, String unit, String name, String note, boolean fromParcel) {

        String amount() {
            return unit.isEmpty() ? number : number + " " + unit;
        }

        String words() {
            return name + (note.isEmpty() ? "" : ", " + note) + (fromParcel ? " (" + PARCEL + ")" : "");
        }
    }

    /** A recipe. */
    record Dish(int number, byte[] jpeg) {

        String title() {
            return "Griķu putra Nr. " + number;
        }

        String anchor() {
            return "recepte-" + number;
        }

        String file() {
            return anchor() + ".jpg";
        }
    }

    /** Each recipe has another photograph, so that none is embedded once for all. */
    static Content of(int recipes) {
        try {
            var folder = Files.createTempDirectory("press-bench");
            var dishes = IntStream.rangeClosed(1, recipes).mapToObj(number -> new Dish(number, photograph(number))).toList();
            for (var dish : dishes) {
                Files.write(folder.resolve(dish.file()), dish.jpeg());
            }
            for (var face : FACES) {
                Files.write(folder.resolve(face.file()), font(face));
            }
            return new Content(dishes, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] font(Face face) {
        return lv.burtnica.press.font.FontFiles.bytes(face).clone();
    }

    void delete() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] photograph(int number) {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (var y = 0; y < 600; y += 10) {
            graphics.setColor(new Color((number * 37 + y) % 256, y % 256, (number * 11 + 3 * y) % 256));
            graphics.fillOval((number * 53 + y * 7) % 900, y, 200, 60);
        }
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
