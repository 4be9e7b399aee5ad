package lv.burtnica.recipe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipe out of the notebook, with what the notebook knows of it.
 *
 * @param id its number in the store
 * @param version counts its changes; give it back with a change so that two people cannot overwrite each other unseen
 * @param recipe what it says
 * @param state who may see it
 * @param ownerId who wrote it, {@code null} for the starter notebook's
 * @param pictureId its photograph, {@code null} where it has none
 * @param foods the catalogue's foods that its lines name, in their order
 * @param publishedAt when everybody could see it first; while nobody can, when it was written
 * @param changedAt when it was changed last
 */
public record RecipePage(
        long id,
        int version,
        Recipe recipe,
        RecipeState state,
        @Nullable Long ownerId,
        @Nullable String pictureId,
        List<String> foods,
        Instant publishedAt,
        Instant changedAt) {}
