package lv.burtnica.recipe.line;

import org.jspecify.annotations.Nullable;

/** What the people of a notebook said a phrase means. It goes before what the reader would think. */
@FunctionalInterface
public interface Corrections {

    /** No corrections. */
    Corrections NONE = phrase -> null;

    /**
     * What was said of a phrase, or {@code null} where nobody corrected it.
     *
     * @param phrase a key made by {@link PhraseKey#of}
     */
    @Nullable Correction of(String phrase);

    /**
     * What somebody said.
     *
     * @param food the food's id, {@code null} for a food that is not in the catalogue
     */
    record Correction(@Nullable String food) {}
}
