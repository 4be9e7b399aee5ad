package lv.burtnica.recipe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and replaces single components of a draft by their names, so that a component added to it is never forgotten in a copy. */
final class DraftComponents {

    private static final RecordComponent[] ALL = RecipeDraft.class.getRecordComponents();

    private DraftComponents() {}

    static List<String> names() {
        return Stream.of(ALL).map(RecordComponent::getName).toList();
    }

    static @Nullable Object get(RecipeDraft draft, String name) {
        return value(draft, Stream.of(ALL).filter(component -> component.getName().equals(name)).findFirst().orElseThrow());
    }

    static RecipeDraft put(RecipeDraft into, String name, Object value) {
        return make(Stream.of(ALL)
                .map(component -> component.getName().equals(name) ? value : value(into, component))
                .toArray());
    }

    static RecipeDraft take(RecipeDraft into, RecipeDraft from, List<String> names) {
        return make(Stream.of(ALL)
                .map(component -> value(names.contains(component.getName()) ? from : into, component))
                .toArray());
    }

    private static @Nullable Object value(RecipeDraft draft, RecordComponent component) {
        try {
            return component.getAccessor().invoke(draft);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A public record can be read", e);
        }
    }

    private static RecipeDraft make(@Nullable Object[] values) {
        try {
            var types = Arrays.stream(ALL).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return RecipeDraft.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made", e);
        }
    }
}
