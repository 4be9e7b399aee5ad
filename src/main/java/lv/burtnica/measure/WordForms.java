package lv.burtnica.measure;

import java.util.Set;
import java.util.TreeSet;

/**
 * The forms a word of recipes takes in a language: cases, numbers, definite endings, small-and-dear forms.
 * It makes more forms than the language has rather than fewer, because it serves to recognise words, not to write them.
 */
public final class WordForms {

    private WordForms() {}

    /**
     * The forms in plain letters, the word itself among them.
     *
     * @param word in the nominative, singular or plural, with its marks
     * @param language {@code lv}, {@code en}, {@code ru} or {@code lt}; words of other languages stay as they are
     */
    public static Set<String> of(String word, String language) {
        var plain = PlainLetters.of(word);
        var forms = new TreeSet<String>();
        forms.add(plain);
        switch (language) {
            case "lv" -> LatvianForms.addTo(forms, plain);
            case "en" -> EnglishForms.addTo(forms, plain);
            case "ru" -> RussianForms.addTo(forms, plain);
            case "lt" -> LithuanianForms.addTo(forms, plain);
            default -> { }
        }
        return forms;
    }
}
