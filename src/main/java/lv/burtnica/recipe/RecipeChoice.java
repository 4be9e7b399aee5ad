package lv.burtnica.recipe;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import lv.burtnica.food.Allergen;
import org.jspecify.annotations.Nullable;

/**
 * What dishes must be like to be found, whatever the words. All of it must fit.
 *
 * @param kind only dishes of this kind, {@code null} for all
 * @param time only dishes that are known to take this long, {@code null} for all
 * @param cost only dishes whose portion costs this much, {@code null} for all
 * @param foods only dishes with all these foods of the catalogue
 * @param freeFrom only dishes that surely hold none of these
 * @param tags only dishes with all these tags
 */
public record RecipeChoice(
        @Nullable MealKind kind,
        @Nullable TimeBand time,
        @Nullable CostBand cost,
        Set<String> foods,
        Set<Allergen> freeFrom,
        Set<String> tags) {

    /** Every dish. */
    public static final RecipeChoice ALL = new RecipeChoice(null, null, null, Set.of(), Set.of(), Set.of());

    public RecipeChoice {
        foods = Set.copyOf(foods);
        freeFrom = Set.copyOf(freeFrom);
        tags = Set.copyOf(tags);
    }

    /** How many things are chosen. */
    public int size() {
        return (kind == null ? 0 : 1) + (time == null ? 0 : 1) + (cost == null ? 0 : 1) + foods.size() + freeFrom.size() + tags.size();
    }

    /** @param chosen {@code null} for every kind */
    public RecipeChoice withKind(@Nullable MealKind chosen) {
        return new RecipeChoice(chosen, time, cost, foods, freeFrom, tags);
    }

    /** @param chosen {@code null} for any time */
    public RecipeChoice withTime(@Nullable TimeBand chosen) {
        return new RecipeChoice(kind, chosen, cost, foods, freeFrom, tags);
    }

    /** @param chosen {@code null} for any cost */
    public RecipeChoice withCost(@Nullable CostBand chosen) {
        return new RecipeChoice(kind, time, chosen, foods, freeFrom, tags);
    }

    /** @param chosen ids of the catalogue */
    public RecipeChoice withFoods(Set<String> chosen) {
        return new RecipeChoice(kind, time, cost, chosen, freeFrom, tags);
    }

    /** With the food too. */
    public RecipeChoice withFood(String id) {
        return foods.contains(id) ? this : switchFood(id);
    }

    /** With the tag too. */
    public RecipeChoice withTag(String tag) {
        return tags.contains(tag) ? this : switchTag(tag);
    }

    /** With the food where it was not chosen, without it where it was. */
    public RecipeChoice switchFood(String id) {
        return new RecipeChoice(kind, time, cost, switched(foods, id), freeFrom, tags);
    }

    /** Leaves recipes with the allergen out, or no longer does. */
    public RecipeChoice switchFreeFrom(Allergen allergen) {
        return new RecipeChoice(kind, time, cost, foods, switched(freeFrom, allergen), tags);
    }

    /** Asks for recipes with the tag, or no longer does. */
    public RecipeChoice switchTag(String tag) {
        return new RecipeChoice(kind, time, cost, foods, freeFrom, switched(tags, tag));
    }

    /** The foods in an order that is always the same. */
    public Set<String> sortedFoods() {
        return new TreeSet<>(foods);
    }

    /** In the order of the law, so that the same choice has the same address. */
    public Set<Allergen> sortedFreeFrom() {
        return freeFrom.isEmpty() ? freeFrom : EnumSet.copyOf(freeFrom);
    }

    /** In the order of their letters, so that the same choice has the same address. */
    public Set<String> sortedTags() {
        return new TreeSet<>(tags);
    }

    private static <T> Set<T> switched(Set<T> chosen, T one) {
        var changed = new LinkedHashSet<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
