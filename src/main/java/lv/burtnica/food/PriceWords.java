package lv.burtnica.food;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.measure.ResourceTable;

/** The words that head price tables and stand in them, in Latvian and English. */
final class PriceWords {

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        for (var row : ResourceTable.rows(PriceWords.class, "price-words.tsv")) {
            ResourceTable.words(row[2]).forEach(word -> WORDS.put(row[0] + " " + plain(word), row[1]));
        }
    }

    private PriceWords() {}

    /** What the word is among columns, tiers or units, such as {@code food} for {@code Produkts:}. */
    static Optional<String> find(String what, String word) {
        return Optional.ofNullable(WORDS.get(what + " " + plain(word)));
    }

    private static String plain(String word) {
        return PlainLetters.of(word).replaceAll("[()\\[\\]:.,*]", " ").replaceAll("\\s+", " ").strip();
    }
}
