package lv.burtnica.recipe;

/** Why a note stands under a recipe. */
public enum NoteKind {
    TIP, SAFETY, STORING, OTHER
}
