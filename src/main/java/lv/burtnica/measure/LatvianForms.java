package lv.burtnica.measure;

import java.util.List;
import java.util.Set;

/**
 * Latvian declension over plain letters. Written palatalisation (ņ, ļ, ķ, ģ) vanishes there, so that only t–š, d–ž
 * and the j after p, b, m, v need care.
 */
final class LatvianForms {

    private static final List<String> FIRST = List.of("s", "a", "am", "u", "i", "iem", "us", "os");
    private static final List<String> SECOND_HARD = List.of("is", "im", "i", "s", "ij");
    private static final List<String> SECOND_SOFT = List.of("a", "am", "u", "i", "iem", "us", "os");
    private static final List<String> THIRD = List.of("us", "um", "u", "i", "iem", "os");
    private static final List<String> FOURTH = List.of("a", "as", "ai", "u", "am");
    private static final List<String> FIFTH = List.of("e", "es", "ei", "i", "em");
    private static final List<String> SIXTH = List.of("s", "i", "is", "im", "ij");
    private static final List<String> ADJECTIVE = List.of(
            "s", "a", "am", "u", "i", "iem", "us", "os", "as", "ai", "ais", "ie", "o", "aja", "ajam", "ajai", "ajas", "ajos",
            "ajiem", "ajie");

    private LatvianForms() {}

    static void addTo(Set<String> forms, String word) {
        if (word.length() < 3) {
            return;
        }
        switch (word.charAt(word.length() - 1)) {
            case 's' -> masculineOrPlural(forms, word);
            case 'a' -> feminine(forms, cut(word, 1));
            case 'e' -> fifthOrDefinite(forms, word);
            case 'i' -> plural(forms, cut(word, 1));
            default -> { }
        }
    }

    private static void masculineOrPlural(Set<String> forms, String word) {
        var stem = cut(word, 2);
        switch (word.charAt(word.length() - 2)) {
            case 'u' -> add(forms, stem, THIRD);
            case 'a' -> feminine(forms, stem);
            case 'e' -> fifth(forms, stem);
            case 'i' -> second(forms, word.endsWith("ais") ? cut(word, 3) : stem);
            default -> first(forms, cut(word, 1));
        }
        if (word.endsWith("ais")) {
            add(forms, cut(word, 3), ADJECTIVE);
        }
    }

    private static void fifthOrDefinite(Set<String> forms, String word) {
        fifth(forms, cut(word, 1));
        if (word.endsWith("ie")) {
            add(forms, cut(word, 2), ADJECTIVE);
        }
    }

    private static void first(Set<String> forms, String stem) {
        add(forms, stem, FIRST);
        add(forms, stem, SIXTH);
        add(forms, soft(stem), SECOND_SOFT);
        add(forms, stem, ADJECTIVE);
        add(forms, small(stem) + "in", FIRST);
    }

    private static void second(Set<String> forms, String stem) {
        add(forms, stem, SECOND_HARD);
        add(forms, soft(stem), SECOND_SOFT);
        for (var small : List.of(stem, small(stem))) {
            add(forms, small + "it", SECOND_HARD);
            add(forms, small + "is", SECOND_SOFT);
            add(forms, small + "in", FIRST);
        }
    }

    private static void plural(Set<String> forms, String stem) {
        first(forms, stem);
        second(forms, hard(stem));
        second(forms, stem);
    }

    private static void feminine(Set<String> forms, String stem) {
        add(forms, stem, FOURTH);
        add(forms, stem, ADJECTIVE);
        add(forms, small(stem) + "in", FOURTH);
    }

    private static void fifth(Set<String> forms, String stem) {
        add(forms, stem, FIFTH);
        forms.add(soft(stem) + "u");
        forms.add(stem + "u");
        for (var small : List.of(stem, small(stem))) {
            add(forms, small + "it", FIFTH);
            forms.add(small + "isu");
        }
    }

    private static void add(Set<String> forms, String stem, List<String> endings) {
        for (var ending : endings) {
            forms.add(stem + ending);
        }
    }

    private static String soft(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 't' -> cut(stem, 1) + "s";
            case 'd' -> cut(stem, 1) + "z";
            case 'p', 'b', 'm', 'v' -> stem + "j";
            default -> stem;
        };
    }

    private static String hard(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 's' -> cut(stem, 1) + "t";
            case 'z' -> cut(stem, 1) + "d";
            case 'j' -> cut(stem, 1);
            default -> stem;
        };
    }

    /** The stem before a small-and-dear ending: loks, lociņš. */
    private static String small(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 'k' -> cut(stem, 1) + "c";
            case 'g' -> cut(stem, 1) + "dz";
            default -> stem;
        };
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
