package lv.burtnica.library.correction;

import java.time.Instant;
import java.util.Locale;

/**
 * A change of what is said about safety.
 *
 * @param number counts from 1 for each recipe
 * @param key of the recipe
 * @param title of the recipe as it is now
 * @param published whether everybody can read it now
 * @param noticedAt when
 */
public record Correction(
        long recipeId,
        int number,
        String key,
        Locale language,
        String title,
        boolean published,
        Instant noticedAt,
        Statement before,
        Statement after) {

    /** From what stood in an older edition to what is said now. */
    Correction to(Statement now) {
        return new Correction(recipeId, number, key, language, title, published, noticedAt, before, now);
    }
}
