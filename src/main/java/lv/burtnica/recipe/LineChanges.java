package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts line by line, with a mark at each line that the other one lacks.
 *
 * @param before the lines of the first text, in order
 * @param after those of the second
 */
public record LineChanges(List<Line> before, List<Line> after) {

    /** More lines than any recipe may have; beyond that every line counts as changed, so that a hostile draft costs no time. */
    private static final int MOST_LINES = 400;

    /** As many lines stay unmarked as can, in their order. */
    public static LineChanges of(List<String> before, List<String> after) {
        if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
            return new LineChanges(before.stream().map(text -> new Line(text, true)).toList(), after.stream()
                    .map(text -> new Line(text, true))
                    .toList());
        }
        var common = common(before, after);
        var old = new ArrayList<Line>();
        var young = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                old.add(new Line(before.get(i++), false));
                young.add(new Line(after.get(j++), false));
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                old.add(new Line(before.get(i++), true));
            } else {
                young.add(new Line(after.get(j++), true));
            }
        }
        return new LineChanges(old, young);
    }

    /** How many lines the texts have in common from each pair of places on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** A line, and whether the other text lacks it. */
    public record Line(String text, boolean changed) {}
}
