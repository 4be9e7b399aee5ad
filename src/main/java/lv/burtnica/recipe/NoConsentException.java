package lv.burtnica.recipe;

/** Somebody in the photograph has not agreed that everybody may see it, so the recipe cannot be published with it. */
public class NoConsentException extends RuntimeException {}
