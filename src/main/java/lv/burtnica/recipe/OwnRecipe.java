package lv.burtnica.recipe;

import java.util.Optional;

/**
 * A recipe as its writer sees it.
 *
 * @param word what it was sent back with, empty where it was not
 * @param proposal the change of a published recipe that they asked for
 */
public record OwnRecipe(RecipeCard card, String word, Optional<Proposal> proposal) {}
