package lv.burtnica.people;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What one part of the notebook keeps about people. Whoever adds a column that points at a person, or that holds what somebody is called,
 * names it here; a test walks the whole store and finds those that nobody has named.
 */
public interface PersonalData {

    /** A column of the store, in small letters. */
    record Column(String table, String name) {}

    /** The columns that this part looks after. */
    default Set<Column> columns() {
        return Set.of();
    }

    /** Names under which this part knew the person before. */
    default Set<String> names(Person person) {
        return Set.of();
    }

    /** What is held about the person, a line each; nothing where nothing is held. */
    default List<Held> held(Person person) {
        return List.of();
    }

    /** Puts everything that is held about the person into the file that they take away. */
    default void export(Person person, DataFile file) throws IOException {}

    /**
     * Forgets the person: at the end nothing points at them, and their name stands nowhere. It works inside the transaction in which the
     * account goes, so that all of it happens or nothing.
     */
    default void forget(Leaving leaving) {}
}
