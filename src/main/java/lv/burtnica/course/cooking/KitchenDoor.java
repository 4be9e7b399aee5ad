package lv.burtnica.course.cooking;

import java.util.List;
import java.util.Optional;
import lv.burtnica.people.Guesses;
import lv.burtnica.people.TooManyTriesException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets tablets into kitchens by their codes. Whoever tries one code after the other has to wait, because a kitchen leads to its lesson
 * day; so has who opens kitchens under many codes. Every method throws {@link TooManyTriesException} then.
 */
@Component
public class KitchenDoor {

    private static final String CODES = "kitchen";

    private final Kitchens kitchens;
    private final KitchenDays days;
    private final Guesses guesses;

    KitchenDoor(Kitchens kitchens, KitchenDays days, Guesses guesses) {
        this.kitchens = kitchens;
        this.days = days;
        this.guesses = guesses;
    }

    /**
     * What is cooked where the code leads to, however it was typed.
     *
     * @param address the network address that asks
     */
    public Optional<KitchenDay> find(String typed, String address) {
        return guesses.look(CODES, address, () -> kitchens.find(typed));
    }

    /** The code of a page that has one already; its kitchen is opened again if it was forgotten. Nothing if it can be no code. */
    public Optional<String> open(String typed, KitchenDay day, String address) {
        find(typed, address);
        return kitchens.open(typed, day);
    }

    /**
     * Hears how far a pair is, and tells it of the others. A kitchen that was forgotten, as after the server started anew, is opened again
     * if there is room.
     *
     * @param said what is cooked there, {@code null} where the tablet does not say
     * @return the others by their dish; nothing if there is no such kitchen
     * @throws IllegalArgumentException if what is cooked is nothing that a page of ours would say
     */
    public Optional<List<Kitchens.Other>> hear(String typed, PairNews news, @Nullable KitchenDay said, String address) {
        if (find(typed, address).isEmpty() && said != null) {
            days.check(said).ifPresent(day -> kitchens.reopen(typed, day));
        }
        return kitchens.hear(typed, news);
    }
}
