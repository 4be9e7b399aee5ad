package lv.burtnica.measure;

import java.util.List;
import java.util.Set;

/** Russian cases by endings: one list for nouns, one for adjectives, whatever the class. */
final class RussianForms {

    private static final List<String> NOUN = List.of(
            "", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "ой", "ей", "ом", "ем", "ов", "ев", "ам", "ям", "ами", "ями", "ах",
            "ях", "й", "ью", "ец", "ия", "ие");
    private static final List<String> ADJECTIVE = List.of(
            "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую", "юю",
            "ей", "ых", "их", "ыми", "ими");

    private RussianForms() {}

    static void addTo(Set<String> forms, String word) {
        if (word.length() < 3 || word.charAt(0) < 'а') {
            return;
        }
        var ending = word.substring(word.length() - 2);
        if (ADJECTIVE.contains(ending) && "ыйийойаяяяоеееыеие".contains(ending)) {
            add(forms, word.substring(0, word.length() - 2), ADJECTIVE);
        }
        add(forms, isSoundless(word) ? word.substring(0, word.length() - 1) : word, NOUN);
    }

    private static boolean isSoundless(String word) {
        return "аяоеыиуюьй".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static void add(Set<String> forms, String stem, List<String> endings) {
        for (var ending : endings) {
            forms.add(stem + ending);
        }
    }
}
