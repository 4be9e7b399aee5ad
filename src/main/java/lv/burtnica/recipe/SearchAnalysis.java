package lv.burtnica.recipe;

import java.util.Locale;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How words are made comparable: endings are cut off by the rules of the language, then diacritics go, so that {@code griki},
 * {@code griķu} and {@code griķiem} are one word.
 */
@Component("searchAnalysis")
class SearchAnalysis implements LuceneAnalysisConfigurer {

    static String analyzer(Locale language) {
        return "words_" + language.getLanguage();
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("words_lv")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("latvianStem")
                .tokenFilter("asciiFolding");
        context.analyzer("words_en")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("porterStem")
                .tokenFilter("asciiFolding");
    }
}
