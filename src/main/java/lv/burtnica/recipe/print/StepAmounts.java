package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.print.FoodMentions.Food;
import lv.burtnica.recipe.print.Mention.Share;
import lv.burtnica.wording.Wording;

/**
 * Says how much of what a step needs, or nothing rather than something wrong. The first step that takes a food takes all of it, unless the
 * steps speak of halves, rests or amounts of their own, or tell to add the food twice: then each of them says what the whole dish takes.
 */
final class StepAmounts {

    private final List<ShownLine> lines;
    private final List<TreeSet<Integer>> whole = new ArrayList<>();
    private final List<TreeSet<Integer>> shared = new ArrayList<>();

    private StepAmounts(Recipe recipe, List<ShownLine> lines) {
        this.lines = lines;
        recipe.steps().forEach(step -> {
            whole.add(new TreeSet<>());
            shared.add(new TreeSet<>());
        });
        if (isSpoken(recipe.language())) {
            new FoodMentions(recipe.steps(), lines, Wording.in(recipe.language())).foods().forEach(this::share);
        }
    }

    /**
     * The lines that one step needs, in the order of the recipe's lines.
     *
     * @param whole which the step takes whole
     * @param shared of which it takes a part that only the whole dish's amount is known of
     */
    record Needed(List<ShownLine> whole, List<ShownLine> shared) {}

    /** What each step needs. */
    static List<Needed> of(Recipe recipe, List<ShownLine> lines) {
        var amounts = new StepAmounts(recipe, lines);
        return IntStream.range(0, recipe.steps().size())
                .mapToObj(step -> new Needed(amounts.lines(amounts.whole.get(step)), amounts.lines(amounts.shared.get(step))))
                .toList();
    }

    /** Of other languages nobody here knows how halves and rests are called. */
    private static boolean isSpoken(Locale language) {
        return Wording.in(language).language().getLanguage().equals(language.getLanguage());
    }

    private List<ShownLine> lines(TreeSet<Integer> numbers) {
        return numbers.stream().map(lines::get).toList();
    }

    private void share(Food food) {
        var taking = food.mentions().stream().filter(Mention::takes).toList();
        var left = new ArrayList<>(food.lines());
        var counted = taking.stream().filter(mention -> mention.share() == Share.COUNTED).toList();
        counted.forEach(mention -> left.stream()
                .filter(line -> lines.get(line).number().equals(mention.number()))
                .findFirst()
                .ifPresent(left::remove));
        var isClear = food.lines().size() == 1 || food.lines().size() - left.size() == counted.size();
        if (left.size() == 1 && isClear && !lines.get(left.getFirst()).number().isEmpty()) {
            share(left.getFirst(), taking, food.lines().size() == 1);
        }
    }

    /** @param isAlone whether no other line has this name: then amounts in the steps are parts of this one */
    private void share(int line, List<Mention> taking, boolean isAlone) {
        var open = taking.stream().filter(mention -> mention.share() != Share.COUNTED).toList();
        if (open.isEmpty()) {
            return;
        }
        var first = open.getFirst();
        // What an earlier step took with an amount of its own is there already.
        var isNew = first == taking.getFirst() || !isAlone;
        var adding = open.stream()
                .filter(mention -> mention == first && isNew || mention.adds() || mention.share() != Share.ALL)
                .toList();
        if (isTakenWhole(first, adding) && (!isAlone || open.size() == taking.size())) {
            whole.get(first.step()).add(line);
        } else if (isAlone) {
            adding.forEach(mention -> shared.get(mention.step()).add(line));
        }
    }

    private static boolean isTakenWhole(Mention first, List<Mention> adding) {
        var later = adding.stream().filter(mention -> mention.step() > first.step()).toList();
        return first.share() == Share.ALL
                && later.stream().noneMatch(mention -> mention.share() == Share.REST)
                && !(first.adds() && later.stream().anyMatch(mention -> mention.share() == Share.ALL));
    }
}
