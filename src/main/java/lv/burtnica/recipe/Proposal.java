package lv.burtnica.recipe;

import java.time.Instant;

/**
 * A change of a published recipe that its writer asks for. Until it is published everybody sees the recipe as it was.
 *
 * @param draft the whole recipe as they want it
 * @param personName who asks
 * @param baseRevision the revision of the recipe that they changed
 * @param word what the social worker answered; empty while it waits
 */
public record Proposal(long recipeId, RecipeDraft draft, String personName, Instant sentAt, int baseRevision, String word) {

    /** Whether it waits to be looked through; otherwise it was sent back. */
    public boolean waits() {
        return word.isEmpty();
    }
}
