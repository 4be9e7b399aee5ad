package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.Columns.Align;
import lv.burtnica.press.layout.Slab.Halves;
import lv.burtnica.press.layout.Slab.Seam;
import org.jspecify.annotations.Nullable;

/**
 * Columns side by side, drawn as one slab. Where a page cannot hold them they are cut across, so that they go on side by side.
 *
 * @param line the height of a line of text in points
 */
record Abreast(List<Pile> piles, double line) {

    /** A finished column; its position is in points from the left edge of the first. */
    record Pile(List<Slab> slabs, Stack stack, double left, double width, Align align) {

        static Pile of(List<Slab> slabs, double left, double width, Align align) {
            var stack = new Stack();
            slabs.forEach(stack::add);
            return new Pile(slabs, stack, left, width, align);
        }

        private double top(double height) {
            var spare = height - stack.height();
            return switch (align) {
                case TOP -> 0;
                case MIDDLE -> spare / 2;
                case BOTTOM -> spare;
            };
        }

        /** How many of its slabs can stand in so much room and end there; rather at the end of a group, if that fills half of it. */
        private int fitting(double room) {
            var most = 0;
            var groups = 0;
            for (var count = 1; count <= slabs.size(); count++) {
                var height = new Stack().heightWith(slabs.subList(0, count));
                if (height <= room && endsAfter(count)) {
                    most = count;
                    groups = slabs.get(count - 1).seam == Seam.BETWEEN && height >= room / 2 ? count : groups;
                }
            }
            return groups == 0 || most == slabs.size() ? most : groups;
        }

        private boolean endsAfter(int count) {
            return count == slabs.size() || slabs.get(count - 1).mayEndAPage();
        }

        private Pile shifted(double dx) {
            return new Pile(slabs, stack, left + dx, width, align);
        }

        private Pile closer(double share) {
            return of(slabs.stream().map(slab -> slab.closer(share)).toList(), left, width, align);
        }

        private Pile part(int from, int to) {
            return of(slabs.subList(from, to), left, width, align);
        }
    }

    double height() {
        return piles.stream().mapToDouble(pile -> pile.stack().height()).max().orElse(0);
    }

    Slab slab() {
        var height = height();
        var slab = new Slab(height, (sketch, actual) -> piles.forEach(
                        pile -> pile.stack().paint(sketch.at(pile.left(), pile.top(height)), pile.width())))
                .before(line * 0.5)
                .after(line * 0.4);
        slab.moorings = piles.stream()
                .flatMap(pile -> pile.stack().moorings().map(mooring -> mooring.lowered(pile.top(height))))
                .toList();
        // Headings beside each other belong to what comes below them.
        slab.keep = piles.stream().allMatch(pile -> pile.stack().keepsToTheNext());
        slab.columns = this;
        return slab;
    }

    /** The same columns further to the right. */
    Abreast shifted(double dx) {
        return new Abreast(piles.stream().map(pile -> pile.shifted(dx)).toList(), line);
    }

    /** The same columns with a share of their white space. */
    Abreast closer(double share) {
        return new Abreast(piles.stream().map(pile -> pile.closer(share)).toList(), line);
    }

    /** Whether pages of so much room can hold all of it, part after part. */
    boolean fitsPages(double room) {
        var rest = slab();
        while (rest.height > room) {
            var halves = rest.divided(room);
            if (halves == null) {
                return false;
            }
            rest = halves.lower();
        }
        return true;
    }

    /** Every column that has something gives something to the upper half; {@code null} where one cannot. */
    @Nullable Halves divided(double room) {
        var counts = alike(piles.stream().mapToInt(pile -> pile.fitting(room)).toArray());
        var upper = new ArrayList<Pile>();
        var lower = new ArrayList<Pile>();
        for (var i = 0; i < counts.length; i++) {
            var pile = piles.get(i);
            if (pile.align() != Align.TOP || counts[i] == 0 && !pile.slabs().isEmpty()) {
                return null;
            }
            upper.add(pile.part(0, counts[i]));
            lower.add(pile.part(counts[i], pile.slabs().size()));
        }
        return new Halves(new Abreast(upper, line).slab(), new Abreast(lower, line).slab());
    }

    /** Columns that say the same in as many pieces are cut after the same piece where they can be. */
    private int[] alike(int[] counts) {
        var sizes = piles.stream().map(pile -> pile.slabs().size()).distinct().count();
        var fewest = IntStream.of(counts).min().orElse(0);
        return sizes == 1 && fewest > 0 && piles.stream().allMatch(pile -> pile.endsAfter(fewest))
                ? IntStream.of(counts).map(count -> fewest).toArray()
                : counts;
    }
}
