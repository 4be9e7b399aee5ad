package lv.burtnica.press.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.press.Artwork.Photo;
import lv.burtnica.press.UnusablePictureException;
import lv.burtnica.press.UnusablePictureException.Reason;
import lv.burtnica.press.drawing.Enlarger;
import lv.burtnica.press.drawing.JpegHeader;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Tag;
import org.openpdf.text.Image;

/** The photographs of a plan, each embedded once, fit for the largest size at which it is printed. */
final class Photographs {

    /**
     * @param width the largest, in points
     * @param name what to call it in an error
     */
    private record Use(double width, String name) {

        static Use larger(Use one, Use other) {
            return one.width >= other.width ? one : other;
        }
    }

    private final Map<Photo, Use> uses = new HashMap<>();
    private final Map<Photo, byte[]> redrawn;
    private final Map<Photo, Image> images = new HashMap<>();

    Photographs(Plan plan) {
        for (var page : plan.pages()) {
            for (var item : page.items()) {
                if (item instanceof Item.Mark(var owner, var draws)) {
                    draws.forEach(draw -> look(draw, owner));
                }
            }
        }
        // Drawing a photograph anew takes long, and each is on its own.
        redrawn = uses.entrySet().parallelStream()
                .filter(entry -> !Enlarger.isFit(header(entry.getKey(), entry.getValue()), entry.getValue().width()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> fit(entry.getKey(), entry.getValue())));
    }

    /** How many bytes of them come into the file. */
    int bytes() {
        return uses.keySet().stream().mapToInt(photo -> redrawn.getOrDefault(photo, photo.jpeg()).length).sum();
    }

    Image of(Photo photo) {
        return images.computeIfAbsent(photo, any -> {
            try {
                return Image.getInstance(redrawn.getOrDefault(photo, photo.jpeg()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void look(Draw draw, Owner owner) {
        if (draw instanceof Draw.Image image) {
            uses.merge(image.photo(), new Use(image.width(), name(owner)), Use::larger);
        }
    }

    private static String name(Owner owner) {
        var alt = owner instanceof Tag tag ? tag.property(Tag.Property.ALT) : null;
        return alt == null ? "" : alt;
    }

    private static JpegHeader header(Photo photo, Use use) {
        return JpegHeader.read(photo.jpeg()).orElseThrow(() -> new UnusablePictureException(Reason.NOT_JPEG, use.name()));
    }

    private static byte[] fit(Photo photo, Use use) {
        try {
            return Enlarger.fit(photo.jpeg(), header(photo, use), use.width());
        } catch (IOException e) {
            throw new UnusablePictureException(Reason.NOT_JPEG, use.name());
        }
    }
}
