package lv.burtnica.recipe.correction;

/**
 * The words mean something else from now on.
 *
 * @param phrase their key, see {@code PhraseKey}
 */
public record CorrectionChanged(String phrase) {}
