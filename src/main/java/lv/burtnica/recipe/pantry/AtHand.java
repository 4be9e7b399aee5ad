package lv.burtnica.recipe.pantry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at home.
 *
 * @param parcel the id of the parcel they got, {@code null} for none
 * @param foods ids of foods they ticked; there is enough of each
 * @param notAtHome ids of foods that they do not have although they are {@link Staples} or came in the parcel
 * @param opened ids of foods whose pack is open and should be used up, each with the grams that are left; {@link #NOT_SAID} where
 *     nobody said
 */
public record AtHand(@Nullable String parcel, Set<String> foods, Set<String> notAtHome, Map<String, Integer> opened) {

    /** The grams of an open pack that nobody weighed. */
    public static final int NOT_SAID = 0;

    /** Nothing but what is usually at home. */
    public static final AtHand NOTHING = new AtHand(null, Set.of(), Set.of(), Map.of());

    public AtHand {
        foods = Collections.unmodifiableSet(new LinkedHashSet<>(foods));
        notAtHome = Collections.unmodifiableSet(new LinkedHashSet<>(notAtHome));
        opened = Collections.unmodifiableMap(new LinkedHashMap<>(opened));
    }

    /** Whether nothing was said from which something could be cooked. */
    public boolean isEmpty() {
        return parcel == null && foods.isEmpty() && opened.isEmpty();
    }
}
