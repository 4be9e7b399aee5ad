package lv.burtnica.booklet;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of easy language that can be counted. Whether a text is easy to read, only its readers can say. */
final class EasyLanguage {

    /** The UK easy-read rules ask for sentences of 10 to 15 words. */
    private static final int LONG_SENTENCE = 15;
    /** Shorter ones are abbreviations, such as those of units. */
    private static final int SHORTEST_WORD_IN_CAPITALS = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private EasyLanguage() {}

    /** How many sentences have more than 15 words. */
    static long longSentences(Stream<String> texts) {
        return texts.flatMap(SENTENCE_END::splitAsStream).filter(EasyLanguage::isLong).count();
    }

    /** How many words stand in block capitals, which slow readers cannot tell apart by their shape (RNIB, clear print). */
    static long capitals(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results()).map(found -> found.group()).filter(EasyLanguage::isInCapitals).count();
    }

    private static boolean isLong(String sentence) {
        return WORD.matcher(sentence).results().count() > LONG_SENTENCE;
    }

    private static boolean isInCapitals(String word) {
        return word.length() >= SHORTEST_WORD_IN_CAPITALS
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
