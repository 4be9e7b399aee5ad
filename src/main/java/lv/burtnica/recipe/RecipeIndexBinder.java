package lv.burtnica.recipe;

import java.util.List;
import java.util.Map;
import lv.burtnica.recipe.search.RecipeEntry;
import lv.burtnica.recipe.search.RecipeFields;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ties stored recipes to their entries in the index. What makes the entries is asked for only when the first one is written: it rests on
 * things out of the store, which is opened after this.
 */
@Component
class RecipeIndexBinder implements TypeBinder {

    /** A change of one of these makes a new entry necessary. */
    private static final List<String> READ = List.of("title", "tags", "lines", "kind", "makes", "minutes", "state", "language");

    private final ObjectProvider<RecipeEntry> entries;

    RecipeIndexBinder(ObjectProvider<RecipeEntry> entries) {
        this.entries = entries;
    }

    @Override
    public void bind(TypeBindingContext context) {
        READ.forEach(context.dependencies()::use);
        context.bridge(StoredRecipe.class, new Bridge(entries, RecipeFields.bind(context.indexSchemaElement())));
    }

    private record Bridge(ObjectProvider<RecipeEntry> entries, Map<String, IndexFieldReference<String>> fields)
            implements TypeBridge<StoredRecipe> {

        @Override
        public void write(DocumentElement target, StoredRecipe stored, TypeBridgeWriteContext context) {
            entries.getObject().of(stored.toPage()).forEach((field, values) -> {
                var reference = fields.get(field);
                if (reference != null) {
                    values.forEach(value -> target.addValue(reference, value));
                }
            });
        }
    }
}
