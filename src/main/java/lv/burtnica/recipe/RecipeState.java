package lv.burtnica.recipe;

/** Where a recipe stands, and with it who may see it. What is not sent yet is a draft and no recipe. */
public enum RecipeState {
    /** It waits to be looked through. Only the one who wrote it sees it, and those who keep the notebook. */
    SENT,
    /** It was looked through and came back with a word to its writer. The same people see it. */
    SENT_BACK,
    /** Everybody sees it, also on the public shelf. */
    PUBLISHED,
    /** It was published once and was taken out of sight. */
    WITHDRAWN,
    /** It lies in the bin and can be taken out again. */
    BINNED,
    /** It is gone; only its number and its address are kept, so that nothing else takes their place. */
    ERASED;

    /** Whether there is a recipe to work with: not in the bin, and not gone. */
    public boolean isThere() {
        return this != BINNED && this != ERASED;
    }
}
