package lv.burtnica.recipe.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;

/**
 * The fields of a recipe in the index. Each language has its own, because a Latvian ending is cut off by Latvian rules and an English
 * one by English rules.
 */
public final class RecipeFields {

    public static final String KIND = "kind";
    public static final String FOOD = "food";
    public static final String MINUTES = "minutes";
    public static final String COST = "cost";
    public static final String FREE_FROM = "freeFrom";
    public static final String TAG = "tag";
    public static final String LANGUAGE = "language";
    public static final String STATE = "state";
    public static final String TITLE_ORDER = "titleOrder";

    /** What the entry was made from: see {@link IndexStamp}. */
    public static final String STAMP = "stamp";

    /** Beginnings of the words of the title. */
    public static final String TITLE_BEGINNINGS = "titleBeginnings";

    /** Beginnings of the words of the tags. */
    public static final String TAG_BEGINNINGS = "tagBeginnings";

    private static final List<String> EXACT = List.of(KIND, FOOD, MINUTES, COST, FREE_FROM, TAG, LANGUAGE, STATE, STAMP);

    private RecipeFields() {}

    static String title(SearchLanguage language) {
        return "title_" + language.code();
    }

    static String tags(SearchLanguage language) {
        return "tags_" + language.code();
    }

    static String lines(SearchLanguage language) {
        return "lines_" + language.code();
    }

    /** What the foods that stand in title or tags are called in a language, whatever the recipe's own. */
    static String mainNames(SearchLanguage language) {
        return "mainNames_" + language.code();
    }

    /** What all its foods and its kind of meal are called in a language, whatever the recipe's own. */
    static String names(SearchLanguage language) {
        return "names_" + language.code();
    }

    /** Makes the fields known to the search engine; each comes back by its name. */
    public static Map<String, IndexFieldReference<String>> bind(IndexSchemaElement schema) {
        var fields = new LinkedHashMap<String, IndexFieldReference<String>>();
        for (var language : SearchLanguage.values()) {
            Stream.of(title(language), tags(language), lines(language), mainNames(language), names(language))
                    .forEach(name -> fields.put(name,
                            schema.field(name, types -> types.asString().analyzer(language.analyzer())).multiValued().toReference()));
        }
        for (var name : List.of(TITLE_BEGINNINGS, TAG_BEGINNINGS)) {
            fields.put(name, schema.field(name, types -> types.asString()
                            .analyzer(SearchAnalysis.BEGINNINGS)
                            .searchAnalyzer(SearchAnalysis.PLAIN))
                    .multiValued()
                    .toReference());
        }
        for (var name : EXACT) {
            fields.put(name, schema.field(name, types -> types.asString().aggregable(Aggregable.YES)).multiValued().toReference());
        }
        fields.put(TITLE_ORDER, schema.field(TITLE_ORDER, types -> types.asString().sortable(Sortable.YES)).toReference());
        return fields;
    }
}
