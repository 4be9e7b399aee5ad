package lv.burtnica.exchange;

import java.util.List;

/**
 * All that came of a file. Whatever looked like a recipe is either found or missed, so the two together are what came in.
 *
 * @param file its name
 * @param passedOver entries of an archive that hold no recipe and no picture
 */
public record Harvest(String file, List<Find> found, List<Miss> missed, List<String> passedOver) {

    public Harvest {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        passedOver = List.copyOf(passedOver);
    }

    /** How many recipes were there, read or not. */
    public int countIn() {
        return found.size() + missed.size();
    }
}
