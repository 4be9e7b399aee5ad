package lv.burtnica.recipe;

/**
 * A note under the steps.
 *
 * @param kind why it is there
 * @param title its heading; empty where the kind says enough
 * @param text plain text, paragraphs divided by an empty line
 */
public record Note(NoteKind kind, String title, String text) {}
