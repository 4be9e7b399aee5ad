package lv.burtnica.recipe.pantry;

/**
 * What one recipe needs, in numbers only: about 35 bytes a line and 200 a recipe. Each array has a place for each line that matters; water
 * from the tap and what may be left out do not.
 *
 * @param id of the recipe
 * @param version of the recipe that was read
 * @param language of the recipe
 * @param lines the places of the lines in the recipe
 * @param foods the food's number, {@link FoodNumbers#UNKNOWN} where nobody knows it
 * @param others for each line the numbers of foods that may be taken instead, {@code NONE} for most
 * @param grams what must be bought, with peel and bones; not a number where it is not known
 * @param euros what that costs today; not a number where it is not known
 * @param energy of what goes into the dish, in kcal; zero where it is not known
 * @param toTaste whether the line leaves the amount to the cook: without it the dish is still one
 */
record Needs(
        long id,
        int version,
        String language,
        short[] lines,
        int[] foods,
        int[][] others,
        double[] grams,
        double[] euros,
        float[] energy,
        boolean[] toTaste) {

    static final int[] NONE = {};

    private static final int OBJECT = 16;
    private static final int FIELDS = 64;

    /** About how much memory it takes. */
    long bytes() {
        var arrays = 7L * OBJECT + lines.length * (2 + 4 + 4 + 8 + 8 + 4 + 1);
        for (var instead : others) {
            arrays += instead.length == 0 ? 0 : OBJECT + 4L * instead.length;
        }
        return OBJECT + FIELDS + arrays;
    }
}
