package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One ingredient line as it is stored, with the food that was read from it. */
@Embeddable
record StoredLine(String groupTitle, String text, @Nullable String foodId) {}
