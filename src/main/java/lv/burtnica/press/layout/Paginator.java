package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.burtnica.press.Start;
import lv.burtnica.press.layout.Slab.Seam;
import org.jspecify.annotations.Nullable;

/** Piles slabs on pages. Slabs that keep to each other go to the next page together where they do not fit. */
final class Paginator {

    private static final int SIDES_OF_A_FOLDED_SHEET = 4;
    /** So much of a page must be filled before what does not fit goes to the next as a whole. */
    private static final double FULL_ENOUGH = 0.6;
    /** Sums of floating-point heights may miss by this much. */
    private static final double TOLERANCE = 0.01;

    private final double room;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Integer> pageNumbers = new HashMap<>();
    private Stack page = new Stack();
    private boolean furniture = true;
    private int fillAt;
    private @Nullable Supplier<Stack> filler;

    private Paginator(double room) {
        this.room = room;
    }

    /** At least one page; the height is that of the text area in points. */
    static List<Leaf> pages(List<Slab> slabs, double room) {
        var paginator = new Paginator(room);
        for (var first = 0; first < slabs.size(); ) {
            var next = Runs.keptTogether(slabs, first);
            var spare = slabs.get(first).spare;
            if (spare == null) {
                paginator.add(slabs.subList(first, next));
            } else {
                paginator.spare(spare, slabs.subList(next, slabs.size()));
            }
            first = next;
        }
        paginator.finish();
        return paginator.leaves;
    }

    private void add(List<Slab> wanted) {
        var chunk = wanted.stream().map(this::made).toList();
        var first = chunk.getFirst();
        if (first.start != Start.HERE) {
            startPage(first.start);
        }
        var filling = first.filling;
        if (filling != null) {
            fill(filling);
        } else if (fits(chunk)) {
            chunk.forEach(this::place);
        } else if (!chunk.getLast().whereRoom) {
            turnAndPlace(chunk);
        }
    }

    private Slab made(Slab slab) {
        var late = slab.late;
        return late == null ? slab : late.slab(this::finalNumber);
    }

    /** Where pages are filled in, the numbers of those after them are not known yet. */
    private @Nullable Integer finalNumber(String anchor) {
        var number = pageNumbers.get(anchor);
        return number == null || filler != null && number > fillAt ? null : number;
    }

    private void turnAndPlace(List<Slab> whole) {
        var rest = page.isEmpty() || page.height() > room * FULL_ENOUGH ? whole : fillUp(whole);
        if (!page.isEmpty()) {
            turn();
        }
        for (var slab : rest) {
            if (!page.isEmpty() && !fits(List.of(slab))) {
                turn();
            }
            placeInParts(slab);
        }
    }

    /** Puts what may part from the rest on a page that would be left too empty, so that no title stands alone; gives the rest. */
    private List<Slab> fillUp(List<Slab> whole) {
        var parting = Seams.last(whole, Seam.BETWEEN, this::fits);
        if (parting == 0) {
            parting = Seams.last(whole, Seam.WITHIN, this::fits);
        }
        if (parting == 0) {
            return cutAcross(whole);
        }
        whole.subList(0, parting).forEach(this::place);
        return whole.subList(parting, whole.size());
    }

    /** Cuts the slab for which there is no room any more, where it can be cut. */
    private List<Slab> cutAcross(List<Slab> whole) {
        var fitting = 0;
        while (fits(whole.subList(0, fitting + 1))) {
            fitting++;
        }
        var slab = whole.get(fitting);
        var halves = slab.divided(slab.height - (page.heightWith(whole.subList(0, fitting + 1)) - room));
        if (halves == null) {
            return whole;
        }
        whole.subList(0, fitting).forEach(this::place);
        place(halves.upper());
        var rest = new ArrayList<>(List.of(halves.lower()));
        rest.addAll(whole.subList(fitting + 1, whole.size()));
        return rest;
    }

    private boolean fits(List<Slab> slabs) {
        return page.heightWith(slabs) <= room + TOLERANCE;
    }

    /** A slab that no page can hold is cut where it can be. */
    private void placeInParts(Slab slab) {
        var rest = slab;
        while (rest.height > room + TOLERANCE) {
            var halves = rest.divided(room);
            if (halves == null) {
                break;
            }
            place(halves.upper());
            turn();
            rest = halves.lower();
        }
        place(rest);
    }

    private void place(Slab slab) {
        if (page.isEmpty()) {
            furniture = slab.furniture;
        }
        page.add(slab);
    }

    private void startPage(Start start) {
        if (!page.isEmpty()) {
            turn();
        }
        var odd = leaves.size() % 2 == 0;
        if (start == Start.NEW_SPREAD && odd || start == Start.RIGHT_PAGE && !odd) {
            leaves.add(new Leaf(new Stack(), Leaf.Foot.NOTHING));
        }
    }

    private void turn() {
        page.stretchTo(room);
        page.moorings().forEach(mooring -> pageNumbers.put(mooring.anchor(), leaves.size() + 1));
        leaves.add(new Leaf(page, furniture ? Leaf.Foot.NUMBER_AND_TITLE : Leaf.Foot.NOTHING));
        page = new Stack();
    }

    /** Puts the page here where the next would be a right-hand one and what starts there takes two. */
    private void spare(Supplier<Stack> made, List<Slab> following) {
        startPage(Start.NEW_PAGE);
        var opening = following.subList(0, Runs.untilNextPage(following, 0));
        if (leaves.size() % 2 == 0 && pages(opening, room).size() == 2) {
            leaves.add(new Leaf(made.get(), Leaf.Foot.NUMBER));
        }
    }

    private void fill(Filling filling) {
        if (!page.isEmpty()) {
            turn();
        }
        for (var i = 0; i < filling.atLeast(); i++) {
            leaves.add(new Leaf(filling.page().get(), Leaf.Foot.NUMBER));
        }
        if (filling.toFours()) {
            fillAt = leaves.size();
            filler = filling.page();
        }
    }

    private void finish() {
        if (!page.isEmpty() || leaves.isEmpty()) {
            turn();
        }
        var more = filler;
        while (more != null && leaves.size() % SIDES_OF_A_FOLDED_SHEET != 0) {
            leaves.add(fillAt, new Leaf(more.get(), Leaf.Foot.NUMBER));
        }
    }
}
