package lv.burtnica.recipe.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** The same analysis as {@link SearchAnalysis} in the words of OpenSearch. */
@Component("openSearchAnalysis")
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String POSSESSIVE = "english_possessive";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        for (var language : SearchLanguage.values()) {
            var stemmer = "stem_" + language.code();
            context.tokenFilter(stemmer).type("stemmer").param("language", language.stemmerName());
            var words = context.analyzer(language.analyzer()).custom().tokenizer("standard");
            if (language == SearchLanguage.ENGLISH) {
                words.tokenFilters("lowercase", POSSESSIVE, stemmer, "asciifolding");
            } else {
                words.tokenFilters("lowercase", stemmer, "asciifolding");
            }
        }
        context.tokenFilter(SearchAnalysis.BEGINNINGS)
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", SearchAnalysis.LONGEST_BEGINNING);
        context.analyzer(SearchAnalysis.PLAIN).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.analyzer(SearchAnalysis.BEGINNINGS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", SearchAnalysis.BEGINNINGS);
    }
}
