package lv.burtnica.food;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known words within a slip or two of a mistyped one: a letter missing, added, swapped or wrong.
 * Words are found by what is left of them after leaving out one letter, so that no list is searched through.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int TWO_SLIPS_FROM = 8;

    private final Map<String, List<String>> byRemains = new HashMap<>();

    Spelling(Collection<String> words) {
        for (var word : words) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST && Character.isLetter(word.charAt(0))) {
                for (var remains : remains(word)) {
                    byRemains.computeIfAbsent(remains, first -> new ArrayList<>(1)).add(word);
                }
            }
        }
    }

    /** Known words near the plain word, those with the fewest slips only; none for very short and very long words. */
    List<String> near(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        for (var remains : remains(word)) {
            found.addAll(byRemains.getOrDefault(remains, List.of()));
        }
        int most = word.length() >= TWO_SLIPS_FROM ? 2 : 1;
        var nearest = new ArrayList<String>();
        for (var known : found) {
            int slips = beginsAlike(word, known) ? slips(word, known, most) : most + 1;
            if (slips <= most) {
                if (slips < most) {
                    most = slips;
                    nearest.clear();
                }
                nearest.add(known);
            }
        }
        return nearest;
    }

    /** Who mistypes a word seldom begins with another letter, unless two are swapped or the first is missing. */
    private static boolean beginsAlike(String word, String known) {
        return word.charAt(0) == known.charAt(0)
                || word.charAt(0) == known.charAt(1) && (word.charAt(1) == known.charAt(0) || word.length() < known.length());
    }

    private static Set<String> remains(String word) {
        var remains = new LinkedHashSet<String>();
        remains.add(word);
        for (int i = 0; i < word.length(); i++) {
            remains.add(word.substring(0, i) + word.substring(i + 1));
        }
        return remains;
    }

    /** The number of slips between two words, {@code most + 1} where it is more than {@code most}. */
    static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, one, other, i, j);
            }
        }
        return Math.min(table[one.length()][other.length()], most + 1);
    }

    private static int step(int[][] table, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j - 1] + wrong, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
