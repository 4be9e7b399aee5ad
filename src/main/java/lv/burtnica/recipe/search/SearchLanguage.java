package lv.burtnica.recipe.search;

import java.util.Locale;
import java.util.Set;
import lv.burtnica.wording.Texts;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * A language whose endings the search knows. Recipes may be written in any of them, and foods have names in all of them.
 */
public enum SearchLanguage {
    LATVIAN("lv", "latvianStem", null, LatvianAnalyzer.getDefaultStopSet()),
    ENGLISH("en", "porterStem", null, EnglishAnalyzer.getDefaultStopSet()),
    RUSSIAN("ru", "snowballPorter", "Russian", RussianAnalyzer.getDefaultStopSet()),
    LITHUANIAN("lt", "snowballPorter", "Lithuanian", LithuanianAnalyzer.getDefaultStopSet());

    private final String code;
    private final String stemmer;
    private final @Nullable String stemmerLanguage;
    private final Set<?> smallWords;

    SearchLanguage(String code, String stemmer, @Nullable String stemmerLanguage, CharArraySet smallWords) {
        this.code = code;
        this.stemmer = stemmer;
        this.stemmerLanguage = stemmerLanguage;
        this.smallWords = smallWords;
    }

    /** The language of a recipe; one that the search does not know is treated as the notebook treats it. */
    public static SearchLanguage of(Locale language) {
        for (var known : values()) {
            if (known.code.equals(language.getLanguage())) {
                return known;
            }
        }
        return of(Texts.standard().nearest(language));
    }

    /** {@code lv}, {@code en}, {@code ru}, {@code lt}. */
    public String code() {
        return code;
    }

    /** Whether the word, in small letters, only joins others: it is welcome in a find but not needed. */
    boolean isSmallWord(String word) {
        return smallWords.contains(word);
    }

    /** The analyser's name. */
    String analyzer() {
        return "words_" + code;
    }

    /** Lucene's name of the filter that cuts endings off. */
    String stemmer() {
        return stemmer;
    }

    /** The language that Lucene's filter wants to be told, {@code null} for none. */
    @Nullable String stemmerLanguage() {
        return stemmerLanguage;
    }

    /** OpenSearch's name of the language for its filter {@code stemmer}. */
    String stemmerName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
