package lv.burtnica.recipe;

import java.time.Instant;

/**
 * Something that waits to be looked through.
 *
 * @param version of the recipe as it is shown now; a decision gives it back
 * @param who sent it, as their name is shown; empty where nobody knows
 * @param since when it was sent
 * @param change whether it is a change of a published recipe, which everybody still sees as it was
 */
public record Waiting(RecipeCard card, int version, String who, Instant since, boolean change) {}
