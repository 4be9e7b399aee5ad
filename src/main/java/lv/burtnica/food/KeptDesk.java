package lv.burtnica.food;

import java.util.Optional;
import lv.burtnica.people.Person;

/** Where coordinators keep things of one kind. Readers may look; every change asks for a coordinator. */
public interface KeptDesk<T> {

    Optional<Kept<T>> find(String key);

    /**
     * Adds something under a key of its own.
     *
     * @throws IllegalArgumentException if it has faults
     * @throws NotAllowedException if the person is no coordinator
     */
    Kept<T> add(T value, Person person);

    /**
     * Keeps it otherwise than it was.
     *
     * @param before as the person saw it when they began
     * @throws IllegalArgumentException if it has faults
     * @throws ChangedMeanwhileException if somebody else changed or removed it in between
     * @throws NotAllowedException if the person is no coordinator
     */
    Kept<T> change(Kept<T> before, T value, Person person);

    /**
     * Removes it, if nothing rests on it.
     *
     * @throws InUseException if something does
     * @throws ChangedMeanwhileException if somebody else changed or removed it in between
     * @throws NotAllowedException if the person is no coordinator
     */
    void remove(Kept<T> before, Person person);
}
