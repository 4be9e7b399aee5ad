package lv.burtnica.booklet.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one edition to the next.
 *
 * @param since the number of the edition before
 * @param added titles of recipes that are new
 * @param removed titles of recipes that are gone
 * @param changed recipes of both whose parts differ
 * @param own parts of the booklet's own words that differ
 * @param reordered whether the recipes of both stand in another order
 * @param known whether the edition before kept enough to say what changed in its texts
 */
public record Changes(
        int since,
        List<String> added,
        List<String> removed,
        List<Changed> changed,
        Collection<String> own,
        boolean reordered,
        boolean known) {

    /**
     * A recipe that is not what it was.
     *
     * @param title as it is now
     * @param parts names of the parts that differ
     */
    public record Changed(String title, Collection<String> parts) {}

    /** @param since the number of the edition that is compared with */
    public static Changes between(int since, Frozen before, Frozen now) {
        var old = byKey(before);
        var added = new ArrayList<String>();
        var changed = new ArrayList<Changed>();
        for (var leaf : now.recipes()) {
            var was = old.get(leaf.key());
            if (was == null) {
                added.add(leaf.title());
            } else if (!leaf.marks().differing(was.marks()).isEmpty()) {
                changed.add(new Changed(leaf.title(), leaf.marks().differing(was.marks())));
            }
        }
        var kept = byKey(now).keySet();
        var removed = before.recipes().stream().filter(leaf -> !kept.contains(leaf.key())).map(Frozen.Leaf::title).toList();
        return new Changes(
                since, added, removed, changed, now.own().differing(before.own()), !shared(before, now).equals(shared(now, before)),
                !before.own().isNone());
    }

    /** Whether neither recipes nor texts changed. */
    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && own.isEmpty() && !reordered;
    }

    private static List<String> shared(Frozen one, Frozen other) {
        var there = byKey(other).keySet();
        return one.recipes().stream().map(Frozen.Leaf::key).filter(there::contains).toList();
    }

    private static Map<String, Frozen.Leaf> byKey(Frozen frozen) {
        var byKey = new LinkedHashMap<String, Frozen.Leaf>();
        frozen.recipes().forEach(leaf -> byKey.put(leaf.key(), leaf));
        return byKey;
    }
}
