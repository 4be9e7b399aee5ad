package lv.burtnica.recipe;

/** Who may see a recipe. */
public enum RecipeState {
    /** Only the one who wrote it, and those who keep the notebook. */
    SENT,
    /** Everybody, also on the public shelf. */
    PUBLISHED
}
