package lv.burtnica.recipe.print;

import java.util.List;
import java.util.Locale;
import lv.burtnica.wording.Wording;

/** The part of a word that its cases share. It makes too few words alike rather than too many, and keeps all marks on letters. */
final class WordStem {

    private static final int SHORTEST = 2;
    /** Shorter words stay as they are: "gala" is the end, and "gaļa" is meat. */
    private static final int SHORTEST_TO_SOFTEN = 4;

    private final Locale language;
    /** The longest first. */
    private final List<String> endings;
    /** Pairs of letters at the end of which the first turns into the second in other cases. */
    private final List<String> soft;

    WordStem(Wording wording) {
        language = wording.language();
        endings = List.of(wording.text("recipe.print.word-endings").split(","));
        soft = List.of(wording.text("recipe.print.soft-endings").split(","));
    }

    String of(String word) {
        var lower = word.toLowerCase(language);
        var stem = endings.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .orElse(lower);
        return stem.length() < SHORTEST_TO_SOFTEN ? stem : hard(stem);
    }

    /** The last letter as it is in the first case, however short the word. */
    String hard(String stem) {
        return soft.stream()
                .map(pair -> pair.split(":"))
                .filter(pair -> stem.endsWith(pair[0]))
                .findFirst()
                .map(pair -> stem.substring(0, stem.length() - pair[0].length()) + pair[1])
                .orElse(stem);
    }
}
