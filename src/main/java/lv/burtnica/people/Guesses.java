package lv.burtnica.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.burtnica.people.Throttle.Counter;
import org.springframework.stereotype.Component;

/** Slows down those who try one code after the other where a code opens something without an account. Kinds of codes are counted apart. */
@Component
public class Guesses {

    /** A whole group may sit behind one address, and everybody mistypes. */
    static final int FREE_BY_ADDRESS = 40;

    private final Throttle throttle;

    Guesses(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Looks something up by its code. What is not found counts as a guess.
     *
     * @param kind what the codes are for, the same for all of them
     * @param address the network address that asks
     * @throws TooManyTriesException if this address has to wait; nothing is looked up then
     */
    public <T> Optional<T> look(String kind, String address, Supplier<Optional<T>> search) {
        var counter = new Counter(kind + " " + Gate.network(address), FREE_BY_ADDRESS);
        throttle.enter(List.of(counter));
        var found = search.get();
        if (found.isPresent()) {
            throttle.succeeded(counter);
        }
        return found;
    }
}
