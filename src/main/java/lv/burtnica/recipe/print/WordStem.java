package lv.burtnica.recipe.print;

import java.util.List;
import java.util.Locale;
import lv.burtnica.wording.Wording;

/** The part of a word that its cases share. It makes too few words alike rather than too many, and keeps all marks on letters. */
final class WordStem {

    private static final int SHORTEST = 2;

    private final Locale language;
    /** The longest first. */
    private final List<String> endings;

    WordStem(Wording wording) {
        language = wording.language();
        endings = List.of(wording.text("recipe.print.word-endings").split(","));
    }

    String of(String word) {
        var lower = word.toLowerCase(language);
        return endings.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .orElse(lower);
    }
}
