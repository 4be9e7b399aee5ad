package lv.burtnica.recipe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft out of the store.
 *
 * @param id its number
 * @param recipeId the recipe it changes, {@code null} for a new one
 * @param changedAt when it was saved last
 * @param baseRevision the revision of the recipe that it began from, 0 where nobody knows
 */
public record KeptDraft(long id, @Nullable Long recipeId, RecipeDraft draft, Instant changedAt, int baseRevision) {}
