package lv.burtnica.press.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.layout.CardSheets;
import lv.burtnica.press.layout.Typesetter;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Plan;

/** A manuscript set on pages, each of which is painted only when somebody asks for its picture. Any number of threads may ask. */
public final class PagePictures {

    /** Between small and quick: paper is white for the most part, so that more effort saves little. */
    private static final float QUICK = 0.75f;

    private final Plan plan;

    private PagePictures(Plan plan) {
        this.plan = plan;
    }

    /**
     * Sets the manuscript as {@code Press.print} does; nothing is painted yet.
     *
     * @throws lv.burtnica.press.PressException if something in it cannot be printed
     */
    public static PagePictures of(Manuscript manuscript, Sheet sheet, Look look) {
        return new PagePictures(Typesetter.set(manuscript, sheet, look));
    }

    /** Sets the manuscript on cards as {@code Press.printCards} does. */
    public static PagePictures ofCards(Manuscript manuscript, Look look) {
        return new PagePictures(CardSheets.of(Typesetter.set(manuscript, Sheet.A6, look)));
    }

    /** How many pages there are. */
    public int count() {
        return plan.pages().size();
    }

    /**
     * A heading with a bookmark.
     *
     * @param level 1 for the outermost
     * @param page counted from 1
     */
    public record Place(int level, String title, int page) {}

    /** The headings that have a bookmark, in reading order. */
    public List<Place> places() {
        return plan.bookmarks().stream()
                .map(bookmark -> new Place(bookmark.level(), bookmark.title(), bookmark.spot().page() + 1))
                .toList();
    }

    /** Height over width of a page, counted from 1. */
    public double slenderness(int page) {
        var sheet = plan.pages().get(page - 1);
        return sheet.height() / sheet.width();
    }

    /**
     * The picture of a page as a PNG file.
     *
     * @param page counted from 1
     * @param width in pixels
     */
    public byte[] png(int page, int width) {
        var sheet = plan.pages().get(page - 1);
        var scale = width / sheet.width();
        var picture = new BufferedImage(width, (int) Math.round(sheet.height() * scale), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        var painter = new Painter(graphics, scale);
        for (var item : sheet.items()) {
            if (item instanceof Item.Mark mark) {
                mark.draws().forEach(painter::draw);
            }
        }
        graphics.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUICK);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
