package lv.burtnica.press.layout;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.burtnica.press.Start;
import org.jspecify.annotations.Nullable;

/** A piece of a block that is never cut: a line of text, a row of a table, a picture. Pages are piles of slabs. */
final class Slab {

    /** Draws a slab when its page and its height are known. */
    @FunctionalInterface
    interface Painter {
        void paint(Sketch sketch, double height);
    }

    /** Makes a slab as late as when its page is reached; an anchor that is not placed yet has no page number. */
    @FunctionalInterface
    interface Late {
        Slab slab(Function<String, @Nullable Integer> pageNumbers);
    }

    /** A slab that was cut in two. */
    record Halves(Slab upper, Slab lower) {}

    /** Where a page that would else stay too empty may end, though what stands there keeps to what follows. */
    enum Seam {
        NONE,
        /** If need be. */
        WITHIN,
        /** Rather than elsewhere. */
        BETWEEN
    }

    private static final Painter NOTHING = (sketch, height) -> {};

    final double height;
    final Painter painter;
    /** White space wanted above and below; of two neighbours the larger counts, at the top of a page none. */
    double before;
    double after;
    /** White space within it, of which it can give up some; whoever draws it keeps to the height that is left. */
    double white;
    /** Whether it must not be the last on a page while something follows. */
    boolean keep;
    /** Whether a page that would else stay too empty may end with it, though it keeps to what follows. */
    Seam seam = Seam.NONE;
    /** Whether it is left out, with what keeps to it, where its page has no room left. */
    boolean whereRoom;
    /** Its share of the height a page has left over. */
    double stretch;
    /** Where it must start. */
    Start start = Start.HERE;
    /** Whether a page that starts with it carries a number and a running title. */
    boolean furniture = true;
    @Nullable Frame frame;
    /** Drawn above it where it is the first on a page, such as the header row of a table. */
    @Nullable Slab repeated;
    /** Makes the slab that stands here, from the page numbers known when its page is reached. */
    @Nullable Late late;
    /** The columns it is, which can be cut where no page can hold them or a page would else stay too empty. */
    @Nullable Abreast columns;
    /** Pages that come to stand here when the number of all pages is known. */
    @Nullable Filling filling;
    /** Makes the page that stands here where the two pages that follow would else lie back to back. */
    @Nullable Supplier<Stack> spare;
    List<Mooring> moorings = List.of();

    Slab(double height, Painter painter) {
        this.height = height;
        this.painter = painter;
    }

    static Slab empty(double height) {
        return new Slab(height, NOTHING);
    }

    Slab before(double space) {
        before = space;
        return this;
    }

    Slab after(double space) {
        after = space;
        return this;
    }

    Slab keep() {
        keep = true;
        return this;
    }

    Slab moored(Mooring mooring) {
        moorings = List.of(mooring);
        return this;
    }

    /** The same slab further to the right. */
    Slab shifted(double dx) {
        var shifted = like((sketch, actual) -> painter.paint(sketch.at(dx, 0), actual), height);
        shifted.repeated = repeated == null ? null : repeated.shifted(dx);
        var made = late;
        shifted.late = made == null ? null : numbers -> made.slab(numbers).shifted(dx);
        shifted.columns = columns == null ? null : columns.shifted(dx);
        return shifted;
    }

    boolean mayEndAPage() {
        return !keep || seam != Seam.NONE;
    }

    /** Two slabs that stand for this one, the upper of which is at most so high; {@code null} where it cannot be cut there. */
    @Nullable Halves divided(double room) {
        var halves = columns == null ? null : columns.divided(room);
        if (halves != null) {
            halves.upper().before(before).standsIn(this);
            halves.lower().after(after).standsIn(this).keep = keep;
        }
        return halves;
    }

    private Slab standsIn(Slab other) {
        furniture = other.furniture;
        frame = other.frame;
        return this;
    }

    /** The same slab with a share of its white space above, below and within. */
    Slab closer(double share) {
        var within = columns == null ? null : columns.closer(share).slab();
        var closer = within == null ? like(painter, height - white * (1 - share)) : like(within.painter, within.height);
        closer.white = white * share;
        if (within != null) {
            closer.columns = within.columns;
            closer.moorings = within.moorings;
        }
        closer.repeated = repeated == null ? null : repeated.closer(share);
        return closer.before(before * share).after(after * share);
    }

    private Slab like(Painter other, double tall) {
        var slab = new Slab(tall, other).before(before).after(after);
        slab.white = white;
        slab.keep = keep;
        slab.seam = seam;
        slab.whereRoom = whereRoom;
        slab.stretch = stretch;
        slab.start = start;
        slab.furniture = furniture;
        slab.frame = frame;
        slab.repeated = repeated;
        slab.late = late;
        slab.columns = columns;
        slab.filling = filling;
        slab.spare = spare;
        slab.moorings = moorings;
        return slab;
    }

    /** Keeps a pile on one page where a page can hold it. */
    static List<Slab> together(List<Slab> slabs, double room) {
        var height = slabs.stream().mapToDouble(slab -> slab.height + slab.before).sum();
        if (height <= room) {
            slabs.stream().limit(Math.max(0, slabs.size() - 1)).forEach(Slab::keep);
        }
        return slabs;
    }
}
