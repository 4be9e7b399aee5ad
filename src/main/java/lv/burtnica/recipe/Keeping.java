package lv.burtnica.recipe;

/**
 * How long and where a preserve keeps.
 *
 * @param months shelf life in months, at least 1
 * @param place where it is kept
 */
public record Keeping(int months, StoringPlace place) {}
