package lv.burtnica.recipe;

/**
 * What somebody may mean who is still typing.
 *
 * @param kind what it is
 * @param text its name, in the reader's language
 * @param value the recipe's key, the food's id or the tag
 * @param count how many recipes it leads to
 */
public record Suggestion(Kind kind, String text, String value, long count) {

    /** What can be suggested. */
    public enum Kind {
        FOOD, TAG, RECIPE
    }
}
