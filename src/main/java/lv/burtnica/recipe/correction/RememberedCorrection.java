package lv.burtnica.recipe.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said words mean.
 *
 * @param id its number
 * @param words as they stood in the line
 * @param food the food's id, {@code null} for a food that is not in the catalogue
 * @param personId who said it, {@code null} where the account is gone
 * @param madeAt when
 */
public record RememberedCorrection(long id, String words, @Nullable String food, @Nullable Long personId, Instant madeAt) {}
