package lv.burtnica.library.ready;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.RecipeIndex;
import lv.burtnica.recipe.pantry.PantryIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What everything on the shelf is made of, as it is now: the store, the foods, the two indexes that are filled behind it, and the day,
 * because prices have dates. Whatever was made of another version is old.
 */
@Component
public class ShelfVersion {

    private final StoreVersion store;
    private final FoodCatalogue foods;
    private final RecipeIndex index;
    private final PantryIndex pantry;
    private final Clock clock;
    private final long atMost;

    /** @param atMost after which time something counts as old though nothing is known to have changed: other instances change things too */
    public ShelfVersion(
            StoreVersion store, FoodCatalogue foods, RecipeIndex index, PantryIndex pantry, Clock clock,
            @Value("${burtnica.shelf.kept-for}") Duration atMost) {
        this.store = store;
        this.foods = foods;
        this.index = index;
        this.pantry = pantry;
        this.clock = clock;
        this.atMost = atMost.toMillis();
    }

    /**
     * A version.
     *
     * @param at when it was looked at, in milliseconds
     */
    public record Version(long store, long foods, long index, long pantry, LocalDate day, long at) {}

    /** The version now. Whoever makes something looks before the making, so that a change in between makes what was made count as old. */
    public Version now() {
        var now = clock.instant();
        return new Version(
                store.number(), foods.edition(), index.changes(), pantry.changes(), LocalDate.ofInstant(now, clock.getZone()),
                now.toEpochMilli());
    }

    /** Whether what was made of the version is as it would be made now. */
    public boolean holds(Version version) {
        var now = now();
        var same = new Version(now.store(), now.foods(), now.index(), now.pantry(), now.day(), version.at());
        return version.equals(same) && now.at() - version.at() < atMost;
    }
}
