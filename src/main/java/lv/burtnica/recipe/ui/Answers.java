package lv.burtnica.recipe.ui;

import org.jspecify.annotations.Nullable;

/** Takes what somebody answers when they are asked what words mean. */
@FunctionalInterface
interface Answers {

    /**
     * Remembers an answer.
     *
     * @param words as they stand in the line
     * @param food the id of the food that is meant, {@code null} for one that is not on the list
     */
    void remember(String words, @Nullable String food);
}
