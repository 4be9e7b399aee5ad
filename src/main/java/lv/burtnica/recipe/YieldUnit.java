package lv.burtnica.recipe;

/** What a recipe makes a number of. {@link #OTHER} takes its word from {@link Yield#detail()}. */
public enum YieldUnit {
    PORTION, PIECE, JAR, OTHER
}
