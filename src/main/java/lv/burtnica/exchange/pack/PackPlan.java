package lv.burtnica.exchange.pack;

import java.util.List;
import java.util.Locale;
import lv.burtnica.exchange.pack.PackState.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What taking in a pack would mean here, text by text. Nothing is kept yet.
 *
 * @param lines in the order in which people look at them: recipes, lessons, worksheets, the course, booklets
 * @param newFoods foods that are not here
 * @param otherFoods foods that are here with other figures
 * @param gone titles or keys of what came with an earlier revision and is no longer in the pack
 * @param before the revision that was taken in last, {@code null} where none was
 */
public record PackPlan(
        PackBundle bundle, List<Line> lines, List<FoodRow> newFoods, List<FoodRow> otherFoods, List<String> gone,
        @Nullable Integer before) {

    public PackPlan {
        lines = List.copyOf(lines);
        newFoods = List.copyOf(newFoods);
        otherFoods = List.copyOf(otherFoods);
        gone = List.copyOf(gone);
    }

    /**
     * One text.
     *
     * @param theirs as it would stand here
     * @param picture the hash of its photograph there, empty for none
     * @param minePicture the hash by which the photograph here is known there, or its own; empty for none
     * @param mine its like here, {@code null} where there is none
     */
    public record Line(PackEntry entry, Piece theirs, String picture, String minePicture, @Nullable Mine mine, PackState state) {

        public String title() {
            return theirs.title();
        }

        public List<Choice> choices() {
            return state.choices(entry.kind());
        }

        /** All that it says here; empty where it is not here. */
        String seen() {
            return mine == null ? "" : PackPlanner.sign(mine.piece().text(), minePicture);
        }
    }

    /** The names of foods that are not here. */
    public List<String> newFoods(Locale language) {
        return newFoods.stream().map(food -> food.name(language)).toList();
    }

    /** The names of foods that are here with other figures. */
    public List<String> otherFoods(Locale language) {
        return otherFoods.stream().map(food -> food.name(language)).toList();
    }

    /** What stands in this relation to the notebook, in the order of the pack. */
    public List<Line> lines(PackState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
