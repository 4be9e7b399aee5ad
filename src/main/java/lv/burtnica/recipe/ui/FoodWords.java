package lv.burtnica.recipe.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.wording.Texts;

/**
 * The catalogue's foods as a reader calls them.
 *
 * @param language of the page
 */
record FoodWords(FoodCatalogue catalogue, Locale language) {

    String name(String id) {
        return catalogue.find(id).map(food -> food.name(language)).orElse(id);
    }

    /** All foods in the order of their names. */
    List<String> all() {
        var byName = Comparator.comparing(this::name, Texts.standard().order(language));
        return catalogue.all().stream().map(Food::id).sorted(byName).toList();
    }

    /** Whether a food is meant by the beginning of any word of its name; marks above letters need not be typed. */
    boolean matches(String id, String typed) {
        var name = " " + PlainLetters.of(name(id));
        return name.contains(" " + PlainLetters.of(typed.strip()));
    }
}
