package lv.burtnica.recipe;

/** What ties a recipe to somebody. */
enum Tie {
    OWNER,
    AUTHOR,
    PICTURE
}
