package lv.burtnica.food;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.measure.ResourceTable;
import lv.burtnica.measure.WordForms;

/** Knows words that describe a food without naming it: sizes, states, ways of cutting. */
final class Qualifiers {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> TAILS = new HashSet<>();
    private static final List<String> PARTICIPLE_ENDINGS = List.of(
            "ts", "ta", "ti", "tu", "tas", "tos", "tie", "tais", "to", "tam", "tiem", "tus", "tajam", "tajai",
            "oss", "osa", "osu", "osi", "osas", "usi", "usu", "usas", "usais", "sanai", "sanas", "isks", "iska", "isku", "iski",
            "ot", "et", "it", "at", "zt",
            "aks", "aka", "aku", "aki", "akas", "akais", "akie");
    private static final List<String> ENGLISH_ENDINGS = List.of("ed", "ly");
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "ный", "ная", "ное", "ные", "ного", "ной", "ных", "ную", "тый", "тая", "тое", "тые", "того", "тых", "тую", "нный");
    private static final int SHORTEST = 6;

    static {
        for (var row : ResourceTable.rows(Qualifiers.class, "qualifiers.tsv")) {
            for (var word : ResourceTable.words(row[2])) {
                boolean declined = row[0].equals("adjective") && !row[1].equals("en");
                (row[0].equals("tail") ? TAILS : WORDS).addAll(WordForms.of(word, declined ? row[1] : ""));
            }
        }
    }

    private Qualifiers() {}

    /** Whether the plain word only describes. */
    static boolean isQualifier(String plain) {
        return WORDS.contains(plain);
    }

    /** Whether what follows the plain word describes and does not name: with, without, for. */
    static boolean beginsTail(String plain) {
        return TAILS.contains(plain);
    }

    /** Whether an unknown plain word looks like a participle or a purpose: sasmalcinātas, cepšanai, finely, нарезанная. */
    static boolean looksDescriptive(String plain) {
        if (plain.length() < SHORTEST) {
            return false;
        }
        return endsWith(plain, PARTICIPLE_ENDINGS) || endsWith(plain, ENGLISH_ENDINGS) || endsWith(plain, RUSSIAN_ENDINGS);
    }

    private static boolean endsWith(String plain, List<String> endings) {
        for (var ending : endings) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
