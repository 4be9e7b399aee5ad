package lv.burtnica.recipe.pantry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives each food a small number, so that what is at hand fits into an array. A number never changes while the notebook runs. */
final class FoodNumbers {

    /** The number of a food that the catalogue does not know. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new CopyOnWriteArrayList<>();

    synchronized int of(String food) {
        return numbers.computeIfAbsent(food, first -> {
            ids.add(food);
            return ids.size() - 1;
        });
    }

    /** The number of a food that some recipe needs, {@link #UNKNOWN} for any other: what readers type gives no numbers. */
    synchronized int find(String food) {
        return numbers.getOrDefault(food, UNKNOWN);
    }

    /** The id of the food with the number. */
    String id(int number) {
        return ids.get(number);
    }

    /** One more than the highest number given so far. */
    int size() {
        return ids.size();
    }
}
