package lv.burtnica.recipe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a recipe's history.
 *
 * @param number counts from 1 for each recipe
 * @param personId who did it, {@code null} for the notebook itself
 * @param personName as it was shown then, empty where nobody knows any more
 * @param title the recipe's title after it
 * @param word what was said with it, mostly empty
 */
public record Revision(
        long recipeId,
        int number,
        Deed deed,
        @Nullable Long personId,
        String personName,
        Instant madeAt,
        String title,
        String word) {}
