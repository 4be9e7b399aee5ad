package lv.burtnica.food;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.measure.WordForms;
import org.jspecify.annotations.Nullable;

/** From every form of every word of the names to the names it stands in. */
final class LexiconIndex {

    /** A word of a name: which name, and which of its words as a bit. */
    record Place(int entry, int bit) {}

    private final List<LexiconEntry> entries;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    LexiconIndex(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            add(i, entries.get(i));
        }
        forms.clear();
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /** Where the plain word stands, or {@code null}. */
    @Nullable List<Place> places(String plain) {
        return places.get(plain);
    }

    Set<String> words() {
        return places.keySet();
    }

    private void add(int number, LexiconEntry entry) {
        for (int word = 0; word < entry.words().size(); word++) {
            var place = new Place(number, 1 << word);
            var language = entry.fixed() ? "" : entry.language();
            for (var form : forms(entry.words().get(word), language)) {
                places.computeIfAbsent(form, first -> new ArrayList<>(2)).add(place);
            }
        }
    }

    private Set<String> forms(String word, String language) {
        boolean label = Character.isDigit(word.charAt(0)) && word.endsWith("%");
        if (label) {
            return Set.of(PlainLetters.of(word).replace(',', '.').replace(" ", ""));
        }
        return forms.computeIfAbsent(language + word, first -> WordForms.of(word, language));
    }
}
