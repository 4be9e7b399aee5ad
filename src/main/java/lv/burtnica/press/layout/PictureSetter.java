package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Look;
import lv.burtnica.press.Picture;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Owner;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets pictures. */
final class PictureSetter {

    private static final double ABOVE = 0.75;

    private PictureSetter() {}

    static List<Slab> set(Picture picture, Context context) {
        if (context.scale().look().pictures().leaveOut(picture.artwork())) {
            return List.of();
        }
        var image = Plate.of(picture.artwork(), picture.alt());
        var tall = Math.min(context.room() * share(picture, context), context.width() * image.height() / image.width());
        var wide = tall * image.width() / image.height();
        var figure = figure(picture.alt(), context.tag());
        var scale = context.scale();
        var slabs = new ArrayList<Slab>();
        slabs.add(plate(image, figure, left(picture, context.width() - wide), wide, tall));
        if (!picture.caption().isEmpty()) {
            var style = scale.quiet();
            var lines = context.lines(picture.caption(), style, context.tag().child(Role.P), context.width());
            slabs.getFirst().after(scale.line() * 0.2);
            slabs.addAll(ProseSetter.slabs(lines, style, 0));
            Slab.together(slabs, context.room());
        }
        return ProseSetter.spaced(slabs, scale.line() * 0.5, scale.line() * 0.7);
    }

    /** A small picture that has to stand above the text, not beside it, is smaller still. */
    private static double share(Picture picture, Context context) {
        var share = picture.size().share();
        var above = context.scale().look().arrangement() == Look.Arrangement.ONE_COLUMN;
        return above && picture.size() == Picture.Size.VIGNETTE ? share * ABOVE : share;
    }

    /** An element with alternative text, or an artifact for a picture that says nothing. */
    static Owner figure(String alt, Tag parent) {
        return alt.isBlank() ? Artifact.LAYOUT : parent.child(Role.FIGURE).with(Property.ALT, alt);
    }

    static Slab plate(Plate image, Owner owner, double left, double width, double height) {
        return new Slab(height, (sketch, actual) -> draw(image, owner, sketch, left, 0, width, height));
    }

    static void draw(Plate image, Owner owner, Sketch sketch, double left, double top, double width, double height) {
        image.draw(sketch, owner, left, top, width, height);
        if (owner instanceof Tag tag) {
            sketch.bounds(tag, left, top, width, height);
        }
    }

    /** Drawings stand in the middle of their column, photographs at its left edge with the text. */
    private static double left(Picture picture, double spare) {
        return picture.artwork() instanceof Artwork.Photo ? 0 : spare / 2;
    }
}
