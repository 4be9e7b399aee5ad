package lv.burtnica.recipe.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dish holds little or much of something one should not eat much of.
 *
 * @param nutrient fat, saturates, sugars or salt
 * @param level {@code null} where it is not known
 * @param atLeast whether it may be more
 */
public record Light(Nutrient nutrient, @Nullable Level level, boolean atLeast) {

    /** Green, amber and red, in words. */
    public enum Level {
        LITTLE, MEDIUM, MUCH;

        /** The name used in files and text keys, such as {@code little}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
