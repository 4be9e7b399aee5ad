package lv.burtnica.food;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.measure.PlainLetters;

/** Which food a cell of a table means: a chosen one, its very name or id, or what the lexicon is sure of. */
final class NamedFoods {

    private static final double SURE = 0.9;

    private final FoodCatalogue foods;
    private final FoodLexicon lexicon;
    private final Locale language;
    private final Map<String, String> chosen;
    private final Map<String, String> byName = new HashMap<>();

    NamedFoods(FoodCatalogue foods, FoodLexicon lexicon, Locale language, Map<String, String> chosen) {
        this.foods = foods;
        this.lexicon = lexicon;
        this.language = language;
        this.chosen = Map.copyOf(chosen);
        for (var food : foods.all()) {
            byName.put(food.id(), food.id());
            food.names().values().forEach(name -> byName.putIfAbsent(PlainLetters.of(name), food.id()));
        }
    }

    Optional<String> find(String written) {
        return Optional.ofNullable(chosen.get(written)).filter(foods::contains)
                .or(() -> Optional.ofNullable(byName.get(PlainLetters.of(written))))
                .or(() -> lexicon.find(written, language).stream()
                        .findFirst()
                        .filter(match -> match.score() >= SURE)
                        .flatMap(match -> Optional.ofNullable(match.food())));
    }

    /** Up to three foods that may be meant, the likeliest first. */
    List<String> likely(String written) {
        return lexicon.find(written, language).stream().flatMap(match -> Optional.ofNullable(match.food()).stream()).toList();
    }
}
