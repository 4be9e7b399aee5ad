package lv.burtnica.food.ui;

import lv.burtnica.food.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What is said of things of one kind that coordinators keep.
 *
 * @param list the address of all of them; each has its key below it
 * @param back the key of the words that lead there
 * @param fresh the key of the title of one that is not kept yet
 * @param question the key of the question before it is removed
 * @param meaning the key of what that means
 * @param inUse the key of the sentence that something rests on it
 */
record KeptWords(String list, String back, String fresh, String question, String meaning, String inUse) {

    /** Where the thing is seen as it is kept; among the others where it is not kept yet. */
    String address(@Nullable Kept<?> kept) {
        return kept == null ? list : list + "/" + kept.key();
    }
}
