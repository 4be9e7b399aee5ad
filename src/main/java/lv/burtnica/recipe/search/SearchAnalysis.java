package lv.burtnica.recipe.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How words are made comparable: endings are cut off by the rules of the language, then diacritics go, so that {@code griki},
 * {@code griķu} and {@code griķiem} are one word. {@link OpenSearchAnalysis} says the same to OpenSearch.
 */
@Component("searchAnalysis")
final class SearchAnalysis implements LuceneAnalysisConfigurer {

    /** Every beginning of every word, for suggestions while somebody types. */
    static final String BEGINNINGS = "beginnings";

    /** Whole words without marks. */
    static final String PLAIN = "plain";

    static final int LONGEST_BEGINNING = 20;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        for (var language : SearchLanguage.values()) {
            var filters = context.analyzer(language.analyzer()).custom().tokenizer("standard").tokenFilter("lowercase");
            if (language == SearchLanguage.ENGLISH) {
                filters = filters.tokenFilter("englishPossessive");
            }
            var stemmer = filters.tokenFilter(language.stemmer());
            if (language.stemmerLanguage() != null) {
                stemmer.param("language", language.stemmerLanguage());
            }
            stemmer.tokenFilter("asciiFolding");
        }
        context.analyzer(PLAIN).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
        context.analyzer(BEGINNINGS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", String.valueOf(LONGEST_BEGINNING));
    }
}
