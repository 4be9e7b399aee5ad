package lv.burtnica.recipe.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.measure.WordForms;
import lv.burtnica.recipe.Recipe;

/** Tells which foods a dish is made of in the first place: those that its title or its tags name. */
final class MainFoods {

    /** Far more than all names have words; should somebody add that many, memory is not the price. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, Set<String>> forms = new ConcurrentHashMap<>();

    /** @param names what the food is called, by language code */
    boolean isMain(Map<String, List<String>> names, Recipe recipe) {
        var language = SearchLanguage.of(recipe.language()).code();
        var said = Stream.concat(Stream.of(recipe.title()), recipe.tags().stream()).map(MainFoods::words).toList();
        return names.getOrDefault(language, List.of()).stream()
                .map(MainFoods::words)
                .anyMatch(name -> said.stream().anyMatch(words -> isSaid(name, words, language)));
    }

    private boolean isSaid(Set<String> name, Set<String> words, String language) {
        return !name.isEmpty() && name.stream().allMatch(word -> forms(word, language).stream().anyMatch(words::contains));
    }

    private Set<String> forms(String word, String language) {
        if (forms.size() > MOST_REMEMBERED) {
            forms.clear();
        }
        return forms.computeIfAbsent(language + word, any -> WordForms.of(word, language));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(PlainLetters.of(text).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
