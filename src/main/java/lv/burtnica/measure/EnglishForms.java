package lv.burtnica.measure;

import java.util.Set;

/** English singular and plural, in both directions. */
final class EnglishForms {

    private EnglishForms() {}

    static void addTo(Set<String> forms, String word) {
        if (word.length() < 3) {
            return;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            singular(forms, word);
        } else {
            plural(forms, word);
        }
    }

    private static void plural(Set<String> forms, String word) {
        forms.add(word + "s");
        var stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'y' -> forms.add(stem + "ies");
            case 'f' -> forms.add(stem + "ves");
            case 'o', 's', 'h', 'x' -> forms.add(word + "es");
            default -> { }
        }
    }

    private static void singular(Set<String> forms, String word) {
        forms.add(cut(word, 1));
        if (word.endsWith("ies")) {
            forms.add(cut(word, 3) + "y");
        } else if (word.endsWith("ves")) {
            forms.add(cut(word, 3) + "f");
        } else if (word.endsWith("oes")) {
            forms.add(cut(word, 2));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
