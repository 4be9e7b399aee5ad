package lv.burtnica.recipe.file;

import java.util.List;
import java.util.Optional;

/** What came of reading a file: the thing in it, or everything that is wrong with it. */
public sealed interface Reading<T> {

    /** The file is in order. */
    record Fine<T>(T value) implements Reading<T> {}

    /** The file has faults, at least one, in the order of their lines. */
    record Faulty<T>(List<RecipeFault> faults) implements Reading<T> {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    default Optional<T> result() {
        return this instanceof Fine<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default List<RecipeFault> faults() {
        return this instanceof Faulty<T>(List<RecipeFault> faults) ? faults : List.of();
    }
}
