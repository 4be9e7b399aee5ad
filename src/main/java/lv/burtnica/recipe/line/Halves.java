package lv.burtnica.recipe.line;

import java.util.Map;
import java.util.function.Predicate;
import lv.burtnica.measure.Fraction;

/** Parts of one that are written together with what they are a part of: {@code pusglāze}, {@code ceturtdaļtējkarote}. */
final class Halves {

    private static final Map<String, Fraction> PREFIXES = Map.of(
            "pus", Fraction.of(1, 2), "ceturtdal", Fraction.of(1, 4), "tresdal", Fraction.of(1, 3),
            "pusotr", Fraction.of(3, 2), "пол", Fraction.of(1, 2));

    private Halves() {}

    /** How many letters of the word say the part, 0 where it is no such word. */
    static int prefix(String word, Predicate<String> isThing) {
        for (var prefix : PREFIXES.keySet()) {
            int cut = prefix.length();
            if (word.startsWith(prefix) && word.length() > cut + 2 && isThing.test(word.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    static Fraction value(String word) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Fraction.ONE);
    }
}
