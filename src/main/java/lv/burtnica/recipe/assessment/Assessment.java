package lv.burtnica.recipe.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import lv.burtnica.recipe.Yield;

/**
 * What can be said of a recipe: cheap, healthy, its allergens, its part from the parcel. What people said who ate it is a
 * {@code Taste}, since no recipe knows it by itself.
 *
 * @param yield what the recipe makes, as it is written
 * @param portions how many of it were asked for
 * @param terms what it rests on
 */
public record Assessment(
        Yield yield, double portions, Terms terms, Cost cost, Health health, Allergens allergens, ParcelPart parcel) {

    /** Everything that could not be known, in the order of the lines, each once. */
    public List<Unknown> unknown() {
        var all = new LinkedHashSet<Unknown>(cost.total().missing());
        all.addAll(health.rawGrams().missing());
        health.nutrients().forEach(figures -> all.addAll(figures.total().missing()));
        return List.copyOf(all);
    }
}
