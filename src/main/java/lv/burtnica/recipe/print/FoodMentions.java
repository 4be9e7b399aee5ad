package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.print.Mention.Share;
import lv.burtnica.recipe.print.StepWords.Word;
import lv.burtnica.wording.Wording;

/** Finds where steps name the foods of a recipe's list: by the whole name, else by the one word that can mean no other food. */
final class FoodMentions {

    private static final int SHORTEST_PART = 3;
    private static final Pattern BRACKET = Pattern.compile("\\(.*");

    private final MentionReader reader;
    private final StepWords splitter;
    private final Set<String> insideEndings;
    private final Set<String> insideWords;
    private final WordStem stems;
    private final List<ShownLine> lines;
    private final List<List<Word>> steps;
    private final List<List<String>> names = new ArrayList<>();
    /** The words that are somebody's name already: milk powder is not taken for milk later on. */
    private final Set<List<Integer>> taken = new HashSet<>();

    FoodMentions(List<String> steps, List<ShownLine> lines, Wording wording) {
        reader = new MentionReader(wording);
        stems = new WordStem(wording);
        splitter = new StepWords(wording, stems);
        insideEndings = Set.of(wording.text("recipe.print.inside-endings").split(","));
        insideWords = Set.of(wording.text("recipe.print.inside-words").split(","));
        this.steps = steps.stream().map(splitter::of).toList();
        this.lines = lines;
        lines.forEach(line -> names.add(line.number().isEmpty() ? List.of() : name(line)));
    }

    /** Foods of the same name go together: where each stands among the lines, and where the steps name it, in their order. */
    record Food(List<Integer> lines, List<Mention> mentions) {}

    List<Food> foods() {
        var byName = new TreeMap<List<String>, List<Integer>>(
                Comparator.comparing((List<String> name) -> -name.size()).thenComparing(Object::toString));
        IntStream.range(0, names.size())
                .filter(line -> !names.get(line).isEmpty())
                .forEach(line -> byName.computeIfAbsent(names.get(line), any -> new ArrayList<>()).add(line));
        var foods = new ArrayList<Food>();
        byName.forEach((name, same) -> foods.add(new Food(same, find(name, byName.keySet(), same.stream().anyMatch(this::saysHeat)))));
        return foods;
    }

    private boolean saysHeat(int line) {
        return splitter.of(lines.get(line).name()).stream().anyMatch(reader::isHeat);
    }

    /** Without what it lies in: "tomatoes in their own juice" are called tomatoes, and warm water is called water. */
    private List<String> name(ShownLine line) {
        var words = splitter.of(BRACKET.matcher(line.name()).replaceFirst("")).stream()
                .filter(word -> !reader.isHeat(word))
                .toList();
        var end = words.stream().skip(1).anyMatch(word -> insideEndings.stream().anyMatch(word.text()::endsWith))
                ? 1
                : (int) words.stream().takeWhile(word -> !insideWords.contains(word.text())).count();
        return words.subList(0, end).stream().map(Word::stem).toList();
    }

    private List<Mention> find(List<String> name, Set<List<String>> all, boolean saysHeat) {
        var found = places(name);
        if (found.isEmpty() && isOnly(name.getLast(), all)) {
            found = places(List.of(name.getLast()));
        }
        if (found.isEmpty() && isOnly(name.getFirst(), all)) {
            found = places(List.of(name.getFirst()));
        }
        if (found.isEmpty()) {
            found = endings(name.getLast(), all);
        }
        found.forEach(mention -> IntStream.range(mention.word(), mention.word() + mention.length())
                .forEach(word -> taken.add(List.of(mention.step(), word))));
        if (found.size() == 1 && found.getFirst().share() == Share.PLACE && !isWarmed(found.getFirst())) {
            return List.of(found.getFirst().with(Share.ALL));
        }
        return found.stream()
                .map(mention -> isPair(mention) || mention.share() == Share.ALL && isWarmed(mention) && !saysHeat
                        ? mention.with(Share.NONE)
                        : mention)
                .toList();
    }

    private static boolean isOnly(String stem, Set<List<String>> names) {
        return names.stream().filter(name -> name.contains(stem)).count() == 1;
    }

    /** "Cold water" to rinse with and "hot peas" are not what the list says. */
    private boolean isWarmed(Mention mention) {
        return mention.word() > 0 && reader.isHeat(steps.get(mention.step()).get(mention.word() - 1));
    }

    /** "Pasta water" is neither the pasta nor the water of the list. */
    private boolean isPair(Mention mention) {
        var words = steps.get(mention.step());
        var after = mention.word() + mention.length();
        return mention.word() > 0 && isPair(words.get(mention.word() - 1), words.get(mention.word()))
                || after < words.size() && isPair(words.get(after - 1), words.get(after));
    }

    private boolean isPair(Word first, Word second) {
        return first.part() == second.part() && !reader.isPlace(first) && !reader.isPlace(second) && isFood(first) && isFood(second);
    }

    private boolean isFood(Word word) {
        return names.stream().anyMatch(name -> !name.isEmpty() && name.getLast().equals(word.stem()));
    }

    private List<Mention> places(List<String> wanted) {
        var places = new ArrayList<Mention>();
        for (var step = 0; step < steps.size(); step++) {
            for (var word = 0; word + wanted.size() <= steps.get(step).size(); word++) {
                if (stands(wanted, step, word)) {
                    places.add(reader.read(step, steps.get(step), word, wanted.size()));
                }
            }
        }
        return places;
    }

    private boolean stands(List<String> wanted, int step, int word) {
        return IntStream.range(0, wanted.size())
                .allMatch(i -> steps.get(step).get(word + i).stem().equals(wanted.get(i)) && !taken.contains(List.of(step, word + i)));
    }

    /** "meat" for the pork: the end of a compound that no other food shares. */
    private List<Mention> endings(String compound, Set<List<String>> all) {
        return steps.stream()
                .flatMap(List::stream)
                .map(Word::stem)
                .distinct()
                .filter(stem -> isEnd(stem, compound))
                .filter(stem -> all.stream().filter(other -> isEnd(stem, other.getLast()) || other.contains(stem)).count() == 1)
                .findFirst()
                .map(stem -> places(List.of(stem)))
                .orElse(List.of());
    }

    private boolean isEnd(String stem, String compound) {
        return stem.length() >= SHORTEST_PART && stem.length() < compound.length() && compound.endsWith(stems.hard(stem));
    }
}
