package lv.burtnica.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Texts;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/**
 * Says what of a recipe is searched. Each language has its own three fields, because a Latvian ending is cut off by Latvian rules and an
 * English one by English rules.
 */
@Component
class RecipeIndexBinder implements TypeBinder {

    static final String KIND = "kind";
    static final String FOOD = "food";
    static final String LANGUAGE = "language";
    static final String STATE = "state";
    static final String TITLE_ORDER = "titleOrder";

    static String title(Locale language) {
        return "title_" + language.getLanguage();
    }

    static String tags(Locale language) {
        return "tags_" + language.getLanguage();
    }

    static String lines(Locale language) {
        return "lines_" + language.getLanguage();
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("title").use("tags").use("lines").use("kind").use("state").use("language");
        var texts = new LinkedHashMap<String, IndexFieldReference<String>>();
        for (var language : Texts.standard().languages()) {
            for (var name : List.of(title(language), tags(language), lines(language))) {
                var field = context.indexSchemaElement()
                        .field(name, types -> types.asString().analyzer(SearchAnalysis.analyzer(language)));
                texts.put(name, field.multiValued().toReference());
            }
        }
        context.bridge(
                StoredRecipe.class,
                new Bridge(texts, keyword(context, KIND), keywords(context, FOOD), keyword(context, LANGUAGE), keyword(context, STATE),
                        keyword(context, TITLE_ORDER)));
    }

    private static IndexFieldReference<String> keyword(TypeBindingContext context, String name) {
        return context.indexSchemaElement()
                .field(name, types -> types.asString().aggregable(Aggregable.YES).sortable(Sortable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> keywords(TypeBindingContext context, String name) {
        return context.indexSchemaElement()
                .field(name, types -> types.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    private record Bridge(
            Map<String, IndexFieldReference<String>> texts,
            IndexFieldReference<String> kind,
            IndexFieldReference<String> food,
            IndexFieldReference<String> language,
            IndexFieldReference<String> state,
            IndexFieldReference<String> titleOrder)
            implements TypeBridge<StoredRecipe> {

        @Override
        public void write(DocumentElement target, StoredRecipe stored, TypeBridgeWriteContext context) {
            var recipe = stored.toRecipe();
            var spoken = Texts.standard().nearest(recipe.language());
            add(target, title(spoken), List.of(recipe.title()));
            add(target, tags(spoken), recipe.tags());
            add(target, lines(spoken), recipe.ingredients().stream().flatMap(group -> group.lines().stream()).toList());
            target.addValue(kind, recipe.kind().name());
            target.addValue(language, recipe.language().getLanguage());
            target.addValue(state, stored.state().name());
            target.addValue(titleOrder, Texts.standard().orderKey(recipe.title(), spoken));
            stored.foods().forEach(id -> target.addValue(food, id));
        }

        private void add(DocumentElement target, String field, List<String> values) {
            var reference = texts.get(field);
            if (reference != null) {
                values.forEach(value -> target.addValue(reference, value));
            }
        }
    }
}
