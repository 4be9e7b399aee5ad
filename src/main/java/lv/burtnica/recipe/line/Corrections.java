package lv.burtnica.recipe.line;

import org.jspecify.annotations.Nullable;

/** What the people of a notebook said a phrase means. It goes before what the reader would think. */
@FunctionalInterface
public interface Corrections {

    /** No corrections. */
    Corrections NONE = phrase -> null;

    /**
     * The food's id for a phrase, or {@code null} where nobody corrected it.
     *
     * @param phrase a key made by {@link PhraseKey#of}
     */
    @Nullable String food(String phrase);
}
