package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** The amount of a line: takes it out of its segment or bracket and remembers where it stood. */
final class LineAmount {

    private static final Set<String> JOINTS = Set.of("of", "each");

    private final String original;
    private final Remarks remarks;
    private @Nullable Amount amount;
    private Unit unit = Unit.NONE;
    private @Nullable Quantity packSize;
    private @Nullable Quantity bracketSize;
    private List<Token> bracketNote = List.of();
    private int start;
    private int end;

    LineAmount(String original, Remarks remarks) {
        this.original = original;
        this.remarks = remarks;
    }

    @Nullable Amount amount() {
        return amount;
    }

    Unit unit() {
        return unit;
    }

    @Nullable Quantity packSize() {
        return packSize;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isMissing() {
        return amount == null;
    }

    /** Takes a found amount over and gives back what else the segment holds. */
    List<Token> take(List<Token> segment, Measured found) {
        set(segment, found);
        packSize = found.packSize();
        var rest = new ArrayList<>(segment.subList(0, found.from()));
        dropAbout(rest);
        int next = found.next();
        while (next < segment.size() && JOINTS.contains(segment.get(next).word())) {
            next++;
        }
        rest.addAll(segment.subList(next, segment.size()));
        return rest;
    }

    /** Uses a bracket that is an amount: as the size of a pack, as the amount of a line without one, or as a note. */
    void takeBracket(List<Token> bracket, Measured whole) {
        boolean size = whole.unit().isMetric();
        if (size && unit.isContainer() && packSize == null) {
            packSize = whole.quantity();
            reachOver(bracket);
        } else if (amount == null) {
            set(bracket, whole);
        } else if (size && bracketSize == null) {
            bracketSize = whole.quantity();
            bracketNote = bracket;
        } else {
            remarks.add(bracket);
        }
    }

    /** The unit that follows the food: 2 garlic CLOVES; a unit without a number counts one. */
    void unitBehindFood(Unit behind) {
        if (unit == Unit.NONE && behind != Unit.NONE) {
            unit = behind;
            amount = amount == null ? Amount.of(1) : amount;
        }
        if (unit.isContainer() && packSize == null) {
            packSize = bracketSize;
        } else {
            remarks.add(bracketNote);
        }
    }

    private void set(List<Token> tokens, Measured found) {
        amount = found.amount();
        unit = found.unit();
        start = tokens.get(found.from()).start();
        end = tokens.get(found.next() - 1).end();
    }

    private void dropAbout(List<Token> before) {
        for (int place = 0; place < before.size(); place++) {
            if (Phrases.after(before, place, Phrases.Kind.ABOUT) == before.size()) {
                var about = before.subList(place, before.size());
                remarks.add(about);
                about.clear();
                return;
            }
        }
    }

    /** The amount reaches over the bracket with the pack's size if that follows: {@code 1 bundža (240 g)}. */
    private void reachOver(List<Token> bracket) {
        int from = bracket.getFirst().start();
        int to = bracket.getLast().end();
        boolean next = from > end && original.substring(end, from).strip().matches("[(\\[]");
        if (next && to < original.length()) {
            end = to + 1;
        }
    }
}
