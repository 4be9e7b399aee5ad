package lv.burtnica.food;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All names of a food in all languages: those of the catalogue and those that people use beside them, as the starter notebook's table of
 * words knows them. Only names that surely mean the food are given.
 */
public final class FoodNames {

    private static final double SURE = 0.75;
    private static final String WORDS = "food-words.tsv";

    private final Map<String, Map<String, Collection<String>>> words = new HashMap<>();

    private FoodNames() {
        for (var entry : LexiconEntries.words(FoodFiles.bundledFoods(), FoodFiles.bundled(WORDS), WORDS)) {
            if (entry.food() != null && entry.likelihood() >= SURE) {
                words.computeIfAbsent(entry.food(), any -> new HashMap<>())
                        .computeIfAbsent(entry.language(), any -> new LinkedHashSet<>())
                        .add(String.join(" ", entry.words()));
            }
        }
    }

    /** With the words of the starter notebook, read once. */
    public static FoodNames standard() {
        return Holder.STANDARD;
    }

    /** The names by language code, the catalogue's own first; remarks after a comma or in brackets are left out. */
    public Map<String, List<String>> of(Food food) {
        var names = new LinkedHashMap<String, Set<String>>();
        food.names().forEach((language, name) -> names.computeIfAbsent(language, any -> new LinkedHashSet<>()).add(withoutRemarks(name)));
        food.otherNames().forEach((language, more) -> {
            var known = names.computeIfAbsent(language, any -> new LinkedHashSet<>());
            more.forEach(name -> known.add(withoutRemarks(name)));
        });
        words.getOrDefault(food.id(), Map.of())
                .forEach((language, more) -> names.computeIfAbsent(language, any -> new LinkedHashSet<>()).addAll(more));
        var all = new LinkedHashMap<String, List<String>>();
        names.forEach((language, found) -> all.put(language, new ArrayList<>(found)));
        return all;
    }

    private static String withoutRemarks(String name) {
        return name.replaceAll("\\s*[,(].*", "").strip();
    }

    private static final class Holder {
        private static final FoodNames STANDARD = new FoodNames();
    }
}
