package lv.burtnica.recipe;

import java.util.List;

/** Writes lists of the store only where they say something else than before. */
final class StoredLists {

    private StoredLists() {}

    static <T> void replace(List<T> stored, List<T> wanted) {
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }
}
