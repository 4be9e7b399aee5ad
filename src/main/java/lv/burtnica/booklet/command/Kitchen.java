package lv.burtnica.booklet.command;

import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.recipe.line.LineReader;

/**
 * What must be known before a recipe can be read as food. It is made ready while the recipe files are still being read.
 *
 * @param foods those of the starter notebook
 * @param reader of ingredient lines that name them
 */
record Kitchen(FoodCatalogue foods, LineReader reader) {

    static Kitchen open() {
        var foods = FoodFiles.bundledFoods();
        return new Kitchen(foods, LineReader.of(foods));
    }
}
