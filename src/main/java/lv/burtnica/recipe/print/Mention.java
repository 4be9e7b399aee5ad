package lv.burtnica.recipe.print;

/**
 * A place where a step names a food.
 *
 * @param step counted from 0
 * @param word the first word of the name in the step, counted from 0
 * @param length how many words the name has there
 * @param share how much of the food is meant
 * @param adds whether the sentence tells to add something, not to cut, rinse or cook it
 * @param number the amount that stands before it, empty where none does
 */
record Mention(int step, int word, int length, Share share, boolean adds, String number) {

    /** How much of a food a step takes by its own words. */
    enum Share {
        /** Nothing is said: all that there is. */
        ALL,
        /** An amount is said. */
        COUNTED,
        /** A half, some, a little for each. */
        PART,
        /** What an earlier step left. */
        REST,
        /** Something is done with it, to it or in it: it is there already, unless the recipe names it nowhere else. */
        PLACE,
        /** It is spoken of, not taken: the peas are soft. */
        NONE
    }

    boolean takes() {
        return share != Share.NONE && share != Share.PLACE;
    }

    Mention with(Share other) {
        return new Mention(step, word, length, other, adds, number);
    }
}
