package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.wording.Wording;

/**
 * Says how much of what a step needs. It says nothing rather than something wrong: a food counts where one step alone names it, where that
 * step does not speak of halves, rests or amounts of its own, and where no other line of the recipe could be meant.
 */
final class StepAmounts {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+|[½⅓⅔¼¾⅛]");
    /** An amount this many words before a food is the food's: "150 ml of the water". */
    private static final int REACH = 4;

    private final WordStem stem;
    private final Set<String> partWords;
    private final List<List<String>> steps;
    private final Map<ShownLine, List<String>> names = new HashMap<>();
    private final Map<Integer, List<ShownLine>> found = new HashMap<>();

    private StepAmounts(Recipe recipe, List<ShownLine> lines) {
        var wording = Wording.in(recipe.language());
        stem = new WordStem(wording);
        partWords = Set.of(wording.text("recipe.print.part-words").split(","));
        steps = recipe.steps().stream().map(step -> stems(StepMinutes.without(step, wording))).toList();
        lines.forEach(line -> names.put(line, stems(line.name())));
        lines.stream()
                .sorted(Comparator.comparing(line -> -names(line).size()))
                .filter(line -> !line.number().isEmpty() && !names(line).isEmpty())
                .forEach(this::find);
    }

    /** The lines that each step needs, one list a step, in the order of the recipe's lines. */
    static List<List<ShownLine>> of(Recipe recipe, List<ShownLine> lines) {
        if (!isSpoken(recipe.language())) {
            return recipe.steps().stream().map(step -> List.<ShownLine>of()).toList();
        }
        var amounts = new StepAmounts(recipe, lines);
        return IntStream.range(0, recipe.steps().size())
                .mapToObj(step -> amounts.found.getOrDefault(step, List.of()).stream()
                        .sorted(Comparator.comparing(lines::indexOf))
                        .toList())
                .toList();
    }

    /** Of other languages nobody here knows how halves and rests are called. */
    private static boolean isSpoken(Locale language) {
        return Wording.in(language).language().getLanguage().equals(language.getLanguage());
    }

    private List<String> names(ShownLine line) {
        return names.getOrDefault(line, List.of());
    }

    private void find(ShownLine line) {
        var whole = names(line);
        var places = places(whole);
        if (places.isEmpty() && isTheOnly(whole.getLast())) {
            whole = List.of(whole.getLast());
            places = places(whole);
        }
        if (places.size() == 1 && isAlone(line)) {
            var place = places.getFirst();
            if (!saysItself(place)) {
                found.computeIfAbsent(place.step(), any -> new ArrayList<>()).add(line);
            }
        }
        // What is named by more words goes first, so that milk powder is not taken for milk later on.
        for (var place : places) {
            IntStream.range(place.word(), place.word() + whole.size()).forEach(word -> steps.get(place.step()).set(word, ""));
        }
    }

    private record Place(int step, int word) {}

    private List<Place> places(List<String> wanted) {
        var places = new ArrayList<Place>();
        for (var step = 0; step < steps.size(); step++) {
            var words = steps.get(step);
            for (var word = 0; word + wanted.size() <= words.size(); word++) {
                if (words.subList(word, word + wanted.size()).equals(wanted)) {
                    places.add(new Place(step, word));
                }
            }
        }
        return places;
    }

    /** Whether the step gives an amount for the food, or takes but a part of something. */
    private boolean saysItself(Place place) {
        var words = steps.get(place.step());
        return words.subList(Math.max(0, place.word() - REACH), place.word()).stream().anyMatch(StepAmounts::isNumber)
                || words.stream().anyMatch(word -> partWords.stream().anyMatch(word::startsWith));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && !Character.isLetter(word.charAt(0));
    }

    private boolean isAlone(ShownLine line) {
        return names.entrySet().stream().noneMatch(other -> other.getKey() != line && other.getValue().equals(names(line)));
    }

    private boolean isTheOnly(String stem) {
        return names.values().stream().filter(name -> name.contains(stem)).count() == 1;
    }

    private List<String> stems(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> stem.of(word.group()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
